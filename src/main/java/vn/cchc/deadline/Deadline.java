package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A deadline as read from its phrase.
 *
 * @param kind what sort of deadline the phrase states
 * @param start first day of the stated span, or null when the phrase states none
 * @param due last permitted day as the phrase states it, the last one of several; null while it waits for an event or a
 *     person
 * @param effectiveDue last day in practice: the next working day when {@code due} is a day off (Bộ luật Dân sự 2015
 *     Điều 148), never later than an exclusive bound; null when {@code due} is
 * @param exclusive whether the phrase excludes the day that it names ("trước ngày"), so that {@code due} is the day before
 * @param waitingFor the event or document that sets the date, in the phrase's own words, or null
 * @param occurrences what comes back, one for each period: of {@link DeadlineKind#RECURRING} and
 *     {@link DeadlineKind#CONTINUOUS} phrases, of days that return each year, and, as a proposal to the person who sets
 *     the date, of the calendar of reports behind "theo quy định"
 * @param milestones the days of a phrase that states several, in the order of the calendar
 * @param warnings what a person should look at; empty when nothing
 */
public record Deadline(
        DeadlineKind kind,
        LocalDate start,
        LocalDate due,
        LocalDate effectiveDue,
        boolean exclusive,
        String waitingFor,
        List<Occurrence> occurrences,
        List<Occurrence> milestones,
        List<DeadlineWarning> warnings) {

    public Deadline {
        occurrences = List.copyOf(occurrences);
        milestones = List.copyOf(milestones);
        warnings = List.copyOf(warnings);
    }

    /** A deadline that nobody has dated. */
    public static Deadline undated(DeadlineKind kind, DeadlineWarning... warnings) {
        return new Deadline(kind, null, null, null, false, null, List.of(), List.of(), List.of(warnings));
    }

    /** Whether a person or an event has to set the date. */
    public boolean waiting() {
        return due == null;
    }

    Deadline with(List<DeadlineWarning> found) {
        return new Deadline(kind, start, due, effectiveDue, exclusive, waitingFor, occurrences, milestones, found);
    }
}
