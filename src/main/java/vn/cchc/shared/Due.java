package vn.cchc.shared;

import java.time.LocalDate;

/**
 * A deadline as people say it.
 *
 * @param words how far away it is, e.g. "còn 3 ngày"
 * @param date the day, or null while nobody knows it
 * @param nearness how urgent it is
 */
public record Due(String words, LocalDate date, Nearness nearness) {

    /** How urgent a deadline is, the most urgent first. */
    public enum Nearness {
        /** It has passed. */
        LATE,
        /** It is today. */
        TODAY,
        /** Within {@link DueWords#SOON_DAYS} days. */
        SOON,
        /** Later than that. */
        FAR,
        /** Nobody knows the day yet. */
        UNKNOWN,
        /** The work is done, in time. */
        DONE,
        /** The work was done after its day. */
        DONE_LATE
    }

    /** Whether it has passed and the work is not done. */
    public boolean late() {
        return nearness == Nearness.LATE;
    }

    /** The name of the style that marks it, see {@code app.css}. */
    public String style() {
        return switch (nearness) {
            case LATE -> "state-bad";
            case TODAY, SOON, DONE_LATE -> "state-warn";
            case DONE -> "state-good";
            case FAR, UNKNOWN -> "state-muted";
        };
    }
}
