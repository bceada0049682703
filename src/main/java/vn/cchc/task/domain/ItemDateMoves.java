package vn.cchc.task.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** The last days of milestones and periods in work that are still open, with the tasks and timers of periods. */
@Component
class ItemDateMoves implements MovableDeadlines {

    /** What the model asks for the deadline of a period's report, and for the moment at which it is over. */
    private static final String DUE = "period.due(";

    private static final String OVER = "period.over(";

    private final JdbcClient jdbc;
    private final DeadlineReaders readers;
    private final TimedSteps steps;
    private final Clock clock;

    ItemDateMoves(JdbcClient jdbc, DeadlineReaders readers, TimedSteps steps, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "WORK_DAY";
    }

    @Override
    public void find(CalendarSwitch change, Consumer<Move> found) {
        jdbc.sql("""
                        select a.id, w.agency_id, i.product as name, a.due_on, a.effective_due
                          from work_item_date a
                          join work_item i on i.id = a.item_id
                          join work w on w.id = i.work_id
                          left join deliverable d on d.id = i.deliverable_id
                         where a.state = 'OPEN' and i.timing <> 'CONTINUOUS' and not coalesce(d.exclusive, false)
                           and i.state not in ('COMPLETED', 'CANCELLED', 'NOT_ARISEN')""").query(RolledDays.telling(change, readers, found));
    }

    /** A day that has been moved, and the deliverable whose it is. */
    private record Moved(long id, String itemId) {}

    @Override
    public void move(List<Move> moves) {
        Map<Long, Move> byDate =
                moves.stream().collect(Collectors.toMap(move -> Long.valueOf(move.reference()), Function.identity()));
        List<Shift> days = new ArrayList<>();
        List<Shift> nextDays = new ArrayList<>();
        for (Moved moved : write(moves)) {
            Move move = byDate.get(moved.id());
            days.add(new Shift(moved.itemId(), move.from(), move.to()));
            nextDays.add(
                    new Shift(moved.itemId(), move.from().plusDays(1), move.to().plusDays(1)));
        }
        steps.follow(Sort.TASK, ItemMoves.PROCESS, DUE, days);
        steps.follow(Sort.TIMER, ItemMoves.PROCESS, OVER, nextDays);
    }

    /** @return the days that were still as they had been found */
    private List<Moved> write(List<Move> moves) {
        return RolledDays.bind(
                        jdbc.sql("update work_item_date a set effective_due = v.moved_to, version = a.version + 1,"
                                + " overdue_noted_at = case when v.moved_to < :today then a.overdue_noted_at end from "
                                + RolledDays.MOVES + " v where a.id = v.reference::bigint and a.state = 'OPEN'"
                                + " and a.effective_due = v.moved_from returning a.id, a.item_id"),
                        moves)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Moved(row.getLong("id"), row.getString("item_id")))
                .list();
    }
}
