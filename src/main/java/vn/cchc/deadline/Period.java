package vn.cchc.deadline;

import java.util.function.IntFunction;

/**
 * A stretch of time as printed, whose year may stand elsewhere.
 *
 * @param year as printed, or null
 * @param exclusive whether the day named is left out
 * @param inYear its days, once the year is known
 */
record Period(DeadlineKind kind, Integer year, boolean exclusive, IntFunction<Span> inYear) {

    static Period of(DeadlineKind kind, Integer year, IntFunction<Span> inYear) {
        return new Period(kind, year, false, inYear);
    }

    /** @param otherwise the year when none is printed */
    Span in(int otherwise) {
        return inYear.apply(year == null ? otherwise : year);
    }

    Period inYearOf(Period later) {
        return year != null ? this : new Period(kind, later.year, exclusive, inYear);
    }

    /** Nobody may be later than "before" a day, whatever day it is. */
    Found.Ending ending() {
        return exclusive ? Found.Ending.FIXED : Found.Ending.BY_CHOICE;
    }

    /** The same last day, reached from no stated first one. */
    Period openAtStart() {
        return new Period(
                kind, year, exclusive, other -> Span.until(inYear.apply(other).due()));
    }
}
