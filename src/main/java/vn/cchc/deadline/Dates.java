package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.deadline.Found.Milestone;

/** The phrases that a calendar alone can date: one time or several, each perhaps bounded or reaching to another. */
final class Dates {

    /** Beyond so many years a year is no milestone of a plan any more. */
    private static final int LONGEST_PROGRAMME = 25;

    static final Terms EVERY_YEAR = Terms.of("hàng năm", "hằng năm", "mỗi năm", "từng năm");
    private static final Terms AND = Terms.of("và");
    private static final Terms NEXT = Terms.of("tháng", "quý", "ngày");

    private final Cursor cursor;
    private final List<Period> periods = new ArrayList<>();

    /** Whether the later ones only went on counting, as in "Quý I, II". */
    private boolean counting = true;

    private Bound bound = Bound.NONE;
    private DeadlineKind unit;

    private Dates(Cursor cursor) {
        this.cursor = cursor;
    }

    /** @return null when the words say anything else, or more than that */
    static Found read(Cursor cursor, int planYear) {
        Dates dates = new Dates(cursor);
        boolean yearly = cursor.take(EVERY_YEAR);
        cursor.takeMark(",");
        if (!dates.readAll()) {
            return null;
        }
        yearly |= cursor.take(EVERY_YEAR);
        return cursor.atEnd() ? dates.found(planYear, yearly) : null;
    }

    private boolean readAll() {
        boolean more = true;
        while (more) {
            if (!readOne()) {
                return false;
            }
            boolean comma = cursor.takeMark(",");
            boolean and = cursor.take(AND) || cursor.takeMark("&") || cursor.takeMark("+");
            boolean complete = periods.get(periods.size() - 1).year() != null && cursor.sees(NEXT);
            more = comma || and || complete;
            counting &= comma && !and || !more;
        }
        return true;
    }

    private boolean readOne() {
        Fillers.skipStep(cursor);
        Bound own = Bound.take(cursor);
        bound = own == Bound.NONE ? bound : own;
        boolean first = periods.isEmpty();
        boolean digits = cursor.seesDigits();
        Period read = own == Bound.NONE ? Periods.nextQuarter(cursor, unit) : null;
        boolean number = read != null;
        if (read == null) {
            read = Ranges.read(cursor);
        }
        if (read == null && !first && own == Bound.NONE) {
            read = Periods.next(cursor, unit);
            number = true;
        }
        counting &= first || number || digits && read != null && read.kind() == unit;
        Period bounded = read == null ? null : bound.on(read);
        if (bounded == null) {
            return false;
        }
        unit = read.kind();
        periods.add(bounded);
        Fillers.skip(cursor);
        return true;
    }

    private Found found(int planYear, boolean yearly) {
        for (int i = periods.size() - 2; i >= 0; i--) {
            periods.set(i, periods.get(i).inYearOf(periods.get(i + 1)));
        }
        List<Milestone> days = periods.stream()
                .map(period -> new Milestone(period.in(planYear), period.ending()))
                .sorted(Comparator.comparing(day -> day.span().due()))
                .toList();
        Found found = days.size() == 1 ? one(planYear) : counting && consecutive(days) ? stretch(days) : several(days);
        List<Span> spans = days.stream().map(Milestone::span).toList();
        return yearly ? found.coming(spans) : found;
    }

    private Found one(int planYear) {
        Found found = Found.of(periods.get(0), planYear);
        int year = found.span().due().getYear();
        if (found.kind() == YEAR_FROM) {
            return found.coming(years(year, Math.max(year, planYear)));
        }
        boolean programme = found.kind() == YEAR && year > planYear && year - planYear <= LONGEST_PROGRAMME;
        return programme ? found.withMilestones(milestones(years(planYear, year))) : found;
    }

    private static List<Span> years(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Span::year).toList();
    }

    private static List<Milestone> milestones(List<Span> spans) {
        return spans.stream()
                .map(span -> new Milestone(span, Found.Ending.BY_CHOICE))
                .toList();
    }

    private static boolean consecutive(List<Milestone> days) {
        return IntStream.range(1, days.size()).allMatch(i -> {
            Span before = days.get(i - 1).span();
            return before.due().plusDays(1).equals(days.get(i).span().start());
        });
    }

    /** "Quý I, II" is one stretch of time. */
    private Found stretch(List<Milestone> days) {
        DeadlineKind kind = switch (unit) {
            case MONTH -> MONTH_RANGE;
            case QUARTER -> QUARTER_RANGE;
            default -> YEAR_RANGE;
        };
        Span span = new Span(
                days.get(0).span().start(), days.get(days.size() - 1).span().due());
        return Found.dated(kind, span, Found.Ending.BY_CHOICE, false);
    }

    /** "Quý II và Quý IV" are two. */
    private static Found several(List<Milestone> days) {
        Milestone last = days.get(days.size() - 1);
        boolean exclusive = last.ending() == Found.Ending.FIXED;
        Span span = new Span(days.get(0).span().start(), last.span().due());
        return Found.dated(MULTIPLE, span, last.ending(), exclusive).withMilestones(days);
    }
}
