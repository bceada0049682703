package vn.cchc.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.cchc.shared.Due.Nearness;

/** Puts deadlines into words, the same ones on every page, form and card. Counts days of the calendar. */
@Component("dueWords")
public class DueWords {

    /** Up to so many days ahead a deadline counts as near. */
    public static final int SOON_DAYS = 7;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Clock clock;

    DueWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** @param due last permitted day, or null while nobody knows it */
    public Due of(LocalDate due) {
        return of(due, null);
    }

    /**
     * @param due last permitted day, or null
     * @param waitingFor what will set the day, in the plan's own words, or null
     */
    public Due of(LocalDate due, String waitingFor) {
        if (due == null) {
            String words = waitingFor == null || waitingFor.isBlank()
                    ? texts.get("shared.due.unknown")
                    : texts.get("shared.due.waiting", waitingFor.strip());
            return new Due(words, null, Nearness.UNKNOWN);
        }
        long left = ChronoUnit.DAYS.between(LocalDate.now(clock), due);
        if (left < 0) {
            return new Due(texts.get("shared.due.late", -left), due, Nearness.LATE);
        }
        if (left == 0) {
            return new Due(texts.get("shared.due.today"), due, Nearness.TODAY);
        }
        return new Due(texts.get("shared.due.left", left), due, left <= SOON_DAYS ? Nearness.SOON : Nearness.FAR);
    }

    /** @param due last permitted moment, or null when the work has none */
    public Due at(Instant due) {
        if (due == null) {
            return new Due(texts.get("shared.due.none"), null, Nearness.UNKNOWN);
        }
        LocalDateTime until = LocalDateTime.ofInstant(due, clock.getZone());
        Due day = of(until.toLocalDate());
        if (day.nearness() != Nearness.TODAY) {
            return day;
        }
        boolean late = clock.instant().isAfter(due);
        return new Due(
                texts.get(late ? "shared.due.late-today" : "shared.due.today-until", TIME.format(until)),
                day.date(),
                late ? Nearness.LATE : Nearness.TODAY);
    }

    /**
     * Of work that is done.
     *
     * @param due last permitted day, or null when it had none
     * @param on the day it was done
     */
    public Due done(LocalDate due, LocalDate on) {
        if (due == null || !on.isAfter(due)) {
            return new Due(texts.get("shared.due.done", DAY.format(on)), due, Nearness.DONE);
        }
        long late = ChronoUnit.DAYS.between(due, on);
        return new Due(texts.get("shared.due.done-late", DAY.format(on), late), due, Nearness.DONE_LATE);
    }

    /** Words and day in one line, e.g. "còn 3 ngày (31/03/2026)". */
    public String line(Due due) {
        return due.date() == null ? due.words() : texts.get("shared.due.line", due.words(), DAY.format(due.date()));
    }
}
