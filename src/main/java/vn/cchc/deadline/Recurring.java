package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.RECURRING;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cchc.deadline.Found.Ending;

/**
 * The phrases of what comes back: "Hàng quý", "Định kỳ 6 tháng, năm", "hàng tháng, trước ngày 25". Each period ends on its
 * last day; a list such as "6 tháng, năm" means the reports of those periods, which have days of their own.
 */
final class Recurring {

    /** Periods too short for the reports that have days of their own. */
    private static final Set<Frequency> SHORT = EnumSet.of(Frequency.WEEK, Frequency.MONTH);

    private static final Terms REGULARLY = Terms.of("định kỳ", "theo định kỳ", "thường kỳ");
    private static final Terms AND = Terms.of("và");
    private static final Terms OF_YEAR = Terms.of("năm", "trong năm", "của năm");

    private Recurring() {}

    /** @return null when the words say anything else, or more than that */
    static Found read(Cursor cursor, int planYear) {
        int place = cursor.place();
        Found found = periods(cursor, planYear);
        if (found == null) {
            cursor.back(place);
            found = RecurringDays.read(cursor, planYear, null);
        }
        if (found == null) {
            cursor.back(place);
        }
        return found;
    }

    private static Found periods(Cursor cursor, int planYear) {
        Fillers.skip(cursor);
        boolean regularly = cursor.take(REGULARLY);
        boolean said = regularly;
        Set<Frequency> frequencies = EnumSet.noneOf(Frequency.class);
        int place = cursor.place();
        for (Rhythm rhythm = next(cursor); rhythm != null; rhythm = next(cursor)) {
            frequencies.add(rhythm.frequency());
            said |= rhythm.said();
            place = cursor.place();
            boolean comma = cursor.takeMark(",");
            if (!cursor.take(AND) && !comma) {
                break;
            }
        }
        cursor.back(place);
        // "Hằng năm" by itself is work that goes on, not a day that comes back
        boolean reports = frequencies.size() > 1 && frequencies.stream().noneMatch(SHORT::contains);
        boolean goesOn = !regularly && frequencies.equals(EnumSet.of(Frequency.YEAR));
        if (frequencies.isEmpty() || goesOn || !said && !reports) {
            return null;
        }
        cursor.takeMark(",");
        int behind = cursor.place();
        Found onDays = frequencies.size() > 1 ? null : RecurringDays.read(cursor, planYear, first(frequencies));
        if (onDays != null) {
            return onDays;
        }
        cursor.back(behind);
        int year = year(cursor, planYear);
        return cursor.atEnd() ? coming(ends(frequencies, year, reports), false) : null;
    }

    private static Rhythm next(Cursor cursor) {
        Fillers.skip(cursor);
        return Rhythm.read(cursor);
    }

    private static Frequency first(Set<Frequency> frequencies) {
        return frequencies.iterator().next();
    }

    private static List<Span> ends(Set<Frequency> frequencies, int year, boolean reports) {
        return frequencies.stream()
                .flatMap(frequency -> (reports ? frequency.reports(year) : frequency.in(year)).stream())
                .sorted(Comparator.comparing(Span::due).thenComparing(Span::start, Comparator.reverseOrder()))
                .toList();
    }

    /** Takes "trong năm 2026". @return the year printed, or the plan's */
    static int year(Cursor cursor, int planYear) {
        cursor.takeMark(",");
        boolean named = cursor.take(OF_YEAR);
        Integer year = named ? Years.take(cursor) : null;
        return year == null ? planYear : year;
    }

    /** @param periods one or more, in the order of the calendar */
    static Found coming(List<Span> periods, boolean exclusive) {
        List<Span> distinct = Frequency.distinct(periods);
        Span whole = new Span(
                distinct.get(0).start(), distinct.get(distinct.size() - 1).due());
        return Found.dated(RECURRING, whole, exclusive ? Ending.FIXED : Ending.BY_CHOICE, exclusive)
                .coming(distinct);
    }
}
