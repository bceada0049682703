package vn.cchc.task.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.calendar.CalendarSwitch;
import vn.cchc.calendar.MovableDeadlines;
import vn.cchc.calendar.Move;
import vn.cchc.calendar.RolledDays;
import vn.cchc.deadline.DeadlineReaders;

/**
 * The last days in practice that extended deliverables had at first, by which rates are told, too. One that is over is history
 * and stays.
 */
@Component
class FirstDayMoves implements MovableDeadlines {

    private final JdbcClient jdbc;
    private final DeadlineReaders readers;
    private final Clock clock;

    FirstDayMoves(JdbcClient jdbc, DeadlineReaders readers, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "WORK_FIRST_DAY";
    }

    @Override
    public void find(CalendarSwitch change, Consumer<Move> found) {
        jdbc.sql("""
                        select i.id, w.agency_id, i.product as name, i.original_due as due_on,
                               i.first_effective_due as effective_due
                          from work_item i
                          join work w on w.id = i.work_id
                          left join deliverable d on d.id = i.deliverable_id
                         where i.first_effective_due >= :today and not coalesce(d.exclusive, false)
                           and i.done_on is null and i.submitted_on is null
                           and i.state not in ('COMPLETED', 'CANCELLED', 'NOT_ARISEN')""").param("today", LocalDate.now(clock)).query(RolledDays.telling(change, readers, found));
    }

    @Override
    public void move(List<Move> moves) {
        RolledDays.bind(
                        jdbc.sql("update work_item i set first_effective_due = v.moved_to, version = i.version + 1"
                                + " from " + RolledDays.MOVES + " v where i.id = v.reference::bigint"
                                + " and i.first_effective_due = v.moved_from and i.done_on is null"),
                        moves)
                .update();
    }
}
