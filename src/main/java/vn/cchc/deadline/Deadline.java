package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A deadline as read from its phrase.
 *
 * @param kind what sort of deadline the phrase states
 * @param start first day of the stated span, or null when the phrase states none
 * @param due last permitted day as the phrase states it, or null while it waits for an event or a person
 * @param effectiveDue last day in practice: the next working day when {@code due} is a day off (Bộ luật Dân sự 2015
 *     Điều 148), never later than an exclusive bound; null when {@code due} is
 * @param exclusive whether the phrase excludes the day that it names ("trước ngày"), so that {@code due} is the day before
 * @param waitingFor the event or document that sets the date, in the phrase's own words, or null
 * @param warnings what a person should look at; empty when nothing
 */
public record Deadline(
        DeadlineKind kind,
        LocalDate start,
        LocalDate due,
        LocalDate effectiveDue,
        boolean exclusive,
        String waitingFor,
        List<DeadlineWarning> warnings) {

    public Deadline {
        warnings = List.copyOf(warnings);
    }

    /** Whether a person or an event has to set the date. */
    public boolean waiting() {
        return due == null;
    }

    static Deadline span(DeadlineKind kind, LocalDate start, LocalDate due) {
        return new Deadline(kind, start, due, due, false, null, List.of());
    }

    static Deadline upTo(LocalDate due, boolean exclusive) {
        return new Deadline(DeadlineKind.FIXED_DATE, null, due, due, exclusive, null, List.of());
    }

    static Deadline waiting(DeadlineKind kind, String waitingFor, DeadlineWarning... warnings) {
        return new Deadline(kind, null, null, null, false, waitingFor, List.of(warnings));
    }

    Deadline effective(LocalDate day, List<DeadlineWarning> more) {
        return new Deadline(kind, start, due, day, exclusive, waitingFor, more);
    }
}
