package vn.cchc.task.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.calendar.CalendarSwitch;
import vn.cchc.calendar.MovableDeadlines;
import vn.cchc.calendar.Move;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.DeadlineReaders;
import vn.cchc.engine.Limits;
import vn.cchc.engine.TimedSteps;
import vn.cchc.engine.TimedSteps.Shift;
import vn.cchc.engine.TimedSteps.Sort;

/** The days on which reports of periods will be asked for: so many working days before the period's last day. */
@Component
class PeriodOpeningMoves implements MovableDeadlines {

    private static final String OPENS = "period.opens(";

    private final JdbcClient jdbc;
    private final DeadlineReaders readers;
    private final Limits limits;
    private final TimedSteps steps;

    PeriodOpeningMoves(JdbcClient jdbc, DeadlineReaders readers, Limits limits, TimedSteps steps) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.limits = limits;
        this.steps = steps;
    }

    @Override
    public String kind() {
        return "PERIOD_OPENING";
    }

    @Override
    public void find(CalendarSwitch change, Consumer<Move> found) {
        Map<String, Integer> days = new HashMap<>();
        jdbc.sql("""
                        select a.item_id, w.agency_id, i.product, a.start_on, a.due_on, a.effective_due
                          from work_item_date a
                          join work_item i on i.id = a.item_id
                          join work w on w.id = i.work_id
                         where a.state = 'OPEN' and a.kind = 'PERIOD' and i.timing <> 'CONTINUOUS'
                           and i.state not in ('COMPLETED', 'CANCELLED', 'NOT_ARISEN')""").query(row -> {
            String agency = row.getString("agency_id");
            if (!change.concerns(agency)) {
                return;
            }
            int ahead = days.computeIfAbsent(agency, of -> limits.workingDays(of, DeliverableProcess.REPORT_PERIOD));
            LocalDate start = row.getObject("start_on", LocalDate.class);
            LocalDate due = row.getObject("due_on", LocalDate.class);
            LocalDate last = row.getObject("effective_due", LocalDate.class);
            boolean rolled =
                    readers.on(change.before().of(agency)).effectiveDue(due).equals(last);
            LocalDate lastAfter = rolled ? readers.on(change.after().of(agency)).effectiveDue(due) : last;
            LocalDate from = opens(change.before(), agency, last, ahead, start);
            LocalDate to = opens(change.after(), agency, lastAfter, ahead, start);
            if (!from.equals(to)) {
                found.accept(new Move(row.getString("item_id"), agency, row.getString("product"), from, to));
            }
        });
    }

    private static LocalDate opens(Calendars calendars, String agency, LocalDate last, int ahead, LocalDate start) {
        LocalDate day = calendars.of(agency).before(last, ahead);
        return start != null && start.isAfter(day) ? start : day;
    }

    @Override
    public void move(List<Move> moves) {
        steps.follow(
                Sort.TIMER,
                DeliverableProcess.KEY,
                OPENS,
                moves.stream()
                        .map(move -> new Shift(move.reference(), move.from(), move.to()))
                        .toList());
    }
}
