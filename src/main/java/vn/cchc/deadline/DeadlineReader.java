package vn.cchc.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.cchc.deadline.Found.Ending;

/**
 * Reads deadline phrases as agencies write them. How they are spelled does not matter: letter case, blanks, composed or
 * decomposed letters, the place of the tone, i for y, Arabic or Roman numerals or words. What cannot be read stays
 * {@link DeadlineKind#UNPARSED} for a person to decide: no date is ever invented.
 */
public final class DeadlineReader {

    private final WorkingCalendar calendar;
    private final DayOff dayOff;

    /** Reads with the last day in practice as Bộ luật Dân sự 2015 Điều 148 has it, see {@link DayOff#NEXT_WORKING_DAY}. */
    public DeadlineReader(WorkingCalendar calendar) {
        this(calendar, DayOff.NEXT_WORKING_DAY);
    }

    /**
     * @param calendar says which days are worked, for the last day in practice
     * @param dayOff what becomes of a last day that is a day off
     */
    public DeadlineReader(WorkingCalendar calendar, DayOff dayOff) {
        this.calendar = calendar;
        this.dayOff = dayOff;
    }

    /**
     * Reads one phrase of which nothing else is known.
     *
     * @param phrase as the plan prints it; null and blanks count as no phrase
     * @param planYear the year of the plan, for phrases that name none
     */
    public Deadline read(String phrase, int planYear) {
        return read(DeadlineQuestion.of(phrase, planYear));
    }

    /** Reads one phrase with what is known around it; any text whatever is answered, in time in proportion to its length. */
    public Deadline read(DeadlineQuestion question) {
        String text = PhraseText.of(question.phrase());
        if (text.isEmpty()) {
            return Deadline.undated(DeadlineKind.MISSING, DeadlineWarning.MISSING);
        }
        try {
            Found found = text.length() > PhraseText.LONGEST
                    ? null
                    : Phrases.read(Words.of(text), new Known(question, calendar));
            return found == null
                    ? Deadline.undated(DeadlineKind.UNPARSED, DeadlineWarning.NOT_UNDERSTOOD)
                    : finish(found, question);
        } catch (DateTimeException impossible) {
            return Deadline.undated(DeadlineKind.UNPARSED, DeadlineWarning.IMPOSSIBLE_DATE);
        }
    }

    /** The last day in practice for a due date that a person has set. */
    public LocalDate effectiveDue(LocalDate due) {
        return dayOff.move(due, calendar);
    }

    private Deadline finish(Found found, DeadlineQuestion question) {
        Span span = found.span();
        Deadline read = new Deadline(
                found.kind(),
                span == null ? null : span.start(),
                span == null ? null : span.due(),
                span == null ? null : lastDay(span.due(), found.ending()),
                found.exclusive(),
                found.waitingFor(),
                days(found.occurrences(), period -> day(period, found.ending())),
                days(found.milestones(), day -> day(day.span(), day.ending())),
                List.of());
        return read.with(Warnings.of(read, question));
    }

    private static <T> List<Occurrence> days(List<T> stated, Function<T, Occurrence> toDay) {
        return stated.isEmpty() ? List.of() : stated.stream().map(toDay).toList();
    }

    private Occurrence day(Span span, Ending ending) {
        return new Occurrence(span.start(), span.due(), lastDay(span.due(), ending));
    }

    private LocalDate lastDay(LocalDate due, Ending ending) {
        return switch (ending) {
            case BY_CHOICE -> dayOff.move(due, calendar);
            case BY_LAW -> calendar.onOrAfter(due);
            case FIXED -> due;
        };
    }
}
