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

/** The milestones and periods of deliverables that are still to come. Told by deliverable and place, as {@code 12:3}. */
@Component
class PlannedDayMoves implements MovableDeadlines {

    private final JdbcClient jdbc;
    private final DeadlineReaders readers;
    private final Clock clock;

    PlannedDayMoves(JdbcClient jdbc, DeadlineReaders readers, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "PLAN_DAY";
    }

    @Override
    public void find(CalendarSwitch change, Consumer<Move> found) {
        jdbc.sql("""
                        select a.deliverable_id || ':' || a.ordinal as id, p.agency_id,
                               coalesce(nullif(d.text, ''), t.title) as name, a.due_on, a.effective_due
                          from deliverable_date a
                          join deliverable d on d.id = a.deliverable_id
                          join plan_task t on t.id = d.plan_task_id
                          join plan p on p.id = t.plan_id
                         where d.deadline_kind <> 'CONTINUOUS' and not d.exclusive
                           and (a.effective_due >= :today or a.due_on >= :today)
                           and p.state not in ('CLOSED', 'WITHDRAWN')""").param("today", LocalDate.now(clock)).query(RolledDays.telling(change, readers, found));
    }

    @Override
    public void move(List<Move> moves) {
        RolledDays.bind(
                        jdbc.sql("update deliverable_date a set effective_due = v.moved_to from " + RolledDays.MOVES
                                + " v where a.deliverable_id = split_part(v.reference, ':', 1)::bigint"
                                + " and a.ordinal = split_part(v.reference, ':', 2)::int"
                                + " and a.effective_due = v.moved_from"),
                        moves)
                .update();
    }
}
