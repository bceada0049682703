package vn.cchc.task.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.cchc.engine.EngineClock;
import vn.cchc.engine.PublishedBean;
import vn.cchc.task.Works;

/** What the model {@code plan-task} asks about the day on which a piece of work appears; published as {@code start}. */
@Component("start")
@PublishedBean
public class StartFacts {

    private final Works works;
    private final Clock clock;

    StartFacts(Works works, Clock clock) {
        this.works = works;
        this.clock = clock;
    }

    /** Whether it is too early for the piece of work. */
    public boolean early(long workId) {
        return works.work(workId).startsOn() != null;
    }

    /** The first moment of the day on which the piece of work appears; now when that has come. */
    public Date at(long workId) {
        LocalDate day = works.work(workId).startsOn();
        Instant then = day == null
                ? clock.instant()
                : day.atStartOfDay(EngineClock.ZONE).toInstant();
        return Date.from(then);
    }
}
