package vn.cchc.calendar;

import static vn.cchc.testing.SignedInAs.as;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An administrator who changes the calendar of a province, and waits for what happens in the background. */
@Component
public class CalendarDesk {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final CalendarChanges changes;
    private final JdbcClient jdbc;

    CalendarDesk(CalendarChanges changes, JdbcClient jdbc) {
        this.changes = changes;
        this.jdbc = jdbc;
    }

    /** All provinces follow the country again, as other tests expect. */
    public void close() {
        jdbc.sql("delete from calendar_day where agency_id is not null").update();
        jdbc.sql("update calendar_state set version = version + 1").update();
    }

    /** Drafts holidays. */
    public long draft(String person, String province, LocalDate... holidays) {
        return as(person, () -> {
            long id = changes.open(province);
            List.of(holidays).forEach(day -> changes.set(id, day, null, DayKind.HOLIDAY, "Ngày hội của tỉnh", "QĐ 1"));
            return id;
        });
    }

    /** Looks what a draft moves. */
    public CalendarChange check(String person, long id) {
        doAs(person, () -> changes.check(id));
        return await(person, id);
    }

    /** Puts a draft in force that was looked at, and waits until all deadlines have followed. */
    public CalendarChange apply(String person, long id) {
        doAs(person, () -> changes.apply(id));
        return await(person, id);
    }

    /** Drafts holidays and puts them in force. */
    public CalendarChange inForce(String person, String province, LocalDate... holidays) {
        long id = draft(person, province, holidays);
        check(person, id);
        return apply(person, id);
    }

    /** Waits until nothing more happens in the background. */
    public CalendarChange await(String person, long id) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            CalendarChange change = as(person, () -> changes.view(id));
            if (!change.state().running()) {
                return change;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("The change is still being worked on");
    }
}
