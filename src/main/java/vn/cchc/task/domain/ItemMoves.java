package vn.cchc.task.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.calendar.CalendarSwitch;
import vn.cchc.calendar.MovableDeadlines;
import vn.cchc.calendar.Move;
import vn.cchc.calendar.RolledDays;
import vn.cchc.deadline.DeadlineReaders;
import vn.cchc.engine.TimedSteps;
import vn.cchc.engine.TimedSteps.Shift;
import vn.cchc.engine.TimedSteps.Sort;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.shared.Days;
import vn.cchc.task.WorkChanged;

/**
 * The last days in practice of deliverables in work, with the open tasks and timers that follow them; where the clock stands
 * still, the day towards which it will run again.
 */
@Component
class ItemMoves implements MovableDeadlines {

    static final String PROCESS = "deliverable";

    /** What the model asks for the deadline of a task, and for the moment at which it is over. */
    private static final String DUE = "work.itemDue(";

    private static final String OVER = "work.overdueAt(";

    private final JdbcClient jdbc;
    private final DeadlineReaders readers;
    private final TimedSteps steps;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemMoves(
            JdbcClient jdbc,
            DeadlineReaders readers,
            TimedSteps steps,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.steps = steps;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "WORK";
    }

    @Override
    public void find(CalendarSwitch change, Consumer<Move> found) {
        jdbc.sql("""
                        select i.id, w.agency_id, i.product as name, i.due_on,
                               coalesce(i.effective_due, i.halted_due) as effective_due
                          from work_item i
                          join work w on w.id = i.work_id
                          left join deliverable d on d.id = i.deliverable_id
                         where i.timing in ('DATED', 'RECURRING') and coalesce(i.effective_due, i.halted_due) is not null
                           and i.done_on is null and i.submitted_on is null
                           and i.state not in ('COMPLETED', 'CANCELLED', 'NOT_ARISEN')
                           and not (coalesce(d.exclusive, false) and d.due_on = i.due_on)""").query(RolledDays.telling(change, readers, found));
    }

    /** A deliverable that has been moved, and where its history is kept. */
    private record Moved(long id, long planId, long rowId, long workId) {

        WorkChanged change() {
            return new WorkChanged(planId, rowId, workId, id, "day-moved");
        }
    }

    @Override
    public void move(List<Move> moves) {
        Map<Long, Move> byItem =
                moves.stream().collect(Collectors.toMap(move -> Long.valueOf(move.reference()), Function.identity()));
        List<Shift> days = new ArrayList<>();
        List<Shift> nextDays = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        List<Moved> inTimeAgain = new ArrayList<>();
        for (Moved moved : write(moves, today)) {
            Move move = byItem.get(moved.id());
            if (move.from().isBefore(today) && !move.to().isBefore(today)) {
                inTimeAgain.add(moved);
            }
            days.add(new Shift(move.reference(), move.from(), move.to()));
            nextDays.add(new Shift(
                    move.reference(), move.from().plusDays(1), move.to().plusDays(1)));
            journal.record(Act.on("work-item", moved.id(), "task.day-moved", Act.SYSTEM)
                    .inPlan(moved.planId())
                    .inRow(moved.rowId())
                    .with(move.name(), Days.text(move.from()), Days.text(move.to())));
        }
        steps.follow(Sort.TASK, PROCESS, DUE, days);
        steps.follow(Sort.TIMER, PROCESS, OVER, nextDays);
        inTimeAgain.forEach(moved -> {
            events.publishEvent(moved.change());
            events.publishEvent(new ItemMoved(moved.id()));
        });
    }

    /** @return the deliverables that were still as they had been found */
    private List<Moved> write(List<Move> moves, LocalDate today) {
        return RolledDays.bind(jdbc.sql("""
                                update work_item i
                                   set effective_due = case when i.effective_due is not null then v.moved_to end,
                                       halted_due = case when i.halted_due is not null then v.moved_to end,
                                       overdue_noted_at = case when v.moved_to < :today then i.overdue_noted_at end,
                                       version = i.version + 1
                                  from work w,""" + RolledDays.MOVES + """
                                 v where w.id = i.work_id and i.id = v.reference::bigint
                                   and coalesce(i.effective_due, i.halted_due) = v.moved_from and i.done_on is null
                                returning i.id, w.plan_id, w.row_id, w.id as work_id"""), moves)
                .param("today", today)
                .query(Moved.class)
                .list();
    }
}
