package vn.cchc.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.cchc.engine.EngineClock;

/**
 * When the stories happen: early in December 2026, after all that the demo's people have done, before the year's report is
 * due. Time goes on from there by itself, or by a jump.
 */
final class StoryTime {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 7);

    /** Stories share their numbers of documents, so none begins before the day that another one has come to. */
    private static LocalDate reached = FIRST_DAY;

    private StoryTime() {}

    static void begin() {
        jumpTo(reached);
    }

    /** It is eight in the morning of that day. */
    static void jumpTo(LocalDate day) {
        reached = day;
        Instant then = day.atTime(8, 0).atZone(EngineClock.ZONE).toInstant();
        ClockUtil.offset(Duration.between(Instant.now(), then).toMillis());
    }

    static LocalDate today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), EngineClock.ZONE);
    }

    static void end() {
        ClockUtil.reset();
    }
}
