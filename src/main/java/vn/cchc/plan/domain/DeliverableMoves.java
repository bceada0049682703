package vn.cchc.plan.domain;

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

/** The last days in practice of deliverables that are still to come, in plans that are prepared or in force. */
@Component
class DeliverableMoves implements MovableDeadlines {

    private final JdbcClient jdbc;
    private final DeadlineReaders readers;
    private final Clock clock;

    DeliverableMoves(JdbcClient jdbc, DeadlineReaders readers, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "PLAN";
    }

    @Override
    public void find(CalendarSwitch change, Consumer<Move> found) {
        jdbc.sql("""
                        select d.id, p.agency_id, coalesce(nullif(d.text, ''), t.title) as name, d.due_on, d.effective_due
                          from deliverable d
                          join plan_task t on t.id = d.plan_task_id
                          join plan p on p.id = t.plan_id
                         where d.effective_due is not null and d.deadline_kind <> 'CONTINUOUS' and not d.exclusive
                           and (d.effective_due >= :today or d.due_on >= :today)
                           and p.state not in ('CLOSED', 'WITHDRAWN')""").param("today", LocalDate.now(clock)).query(RolledDays.telling(change, readers, found));
    }

    @Override
    public void move(List<Move> moves) {
        RolledDays.bind(
                        jdbc.sql("update deliverable d set effective_due = v.moved_to from " + RolledDays.MOVES
                                + " v where d.id = v.reference::bigint and d.effective_due = v.moved_from"),
                        moves)
                .update();
    }
}
