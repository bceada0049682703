package vn.cchc.task.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.calendar.CalendarSwitch;
import vn.cchc.calendar.MovableDeadlines;
import vn.cchc.calendar.Move;
import vn.cchc.calendar.RolledDays;
import vn.cchc.deadline.DeadlineReaders;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.engine.EngineClock;

/**
 * The days on which work appears that nobody has yet: so many working days before its first last day. A day stays for
 * which the table of lead times says something else by now than when it was counted.
 */
@Component
class WorkStartMoves implements MovableDeadlines {

    private final JdbcClient jdbc;
    private final DeadlineReaders readers;
    private final LeadTime leadTime;
    private final StartMoves starts;

    WorkStartMoves(JdbcClient jdbc, DeadlineReaders readers, LeadTime leadTime, StartMoves starts) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.leadTime = leadTime;
        this.starts = starts;
    }

    @Override
    public String kind() {
        return "WORK_START";
    }

    /** A piece of work that waits for its day. */
    private record Waiting(long id, String agencyId, String name, LocalDate startsOn) {}

    /** A last day of it, and how many working days before it work has to begin. */
    private record Day(LocalDate before, LocalDate after, int ahead) {}

    @Override
    public void find(CalendarSwitch change, Consumer<Move> found) {
        Map<Waiting, List<Day>> byWork = new LinkedHashMap<>();
        var ahead = leadTime.asked();
        jdbc.sql("""
                        select w.id, w.agency_id, w.starts_on, t.title, i.product, i.due_on, i.effective_due,
                               coalesce(d.exclusive, false) and d.due_on = i.due_on as stays
                          from work w
                          join plan_task t on t.id = w.row_id
                          join work_item i on i.work_id = w.id
                          left join deliverable d on d.id = i.deliverable_id
                         where w.state = 'NOT_STARTED' and w.starts_on > :today
                           and i.effective_due is not null and i.timing <> 'CONTINUOUS' and i.state <> 'CANCELLED'
                         order by w.id, i.id""")
                .param("today", LocalDate.ofInstant(change.at(), EngineClock.ZONE))
                .query(row -> {
                    String agency = row.getString("agency_id");
                    if (change.concerns(agency)) {
                        LocalDate last = row.getObject("effective_due", LocalDate.class);
                        LocalDate due = row.getObject("due_on", LocalDate.class);
                        LocalDate after =
                                row.getBoolean("stays") ? last : RolledDays.after(change, agency, due, last, readers);
                        LocalDate startsOn = row.getObject("starts_on", LocalDate.class);
                        var work = new Waiting(row.getLong("id"), agency, row.getString("title"), startsOn);
                        ahead.workingDays(row.getString("product"), agency)
                                .ifPresent(days -> byWork.computeIfAbsent(work, any -> new ArrayList<>())
                                        .add(new Day(last, after, days)));
                    }
                });
        byWork.forEach((work, days) -> {
            WorkingCalendar old = change.before().of(work.agencyId());
            WorkingCalendar next = change.after().of(work.agencyId());
            LocalDate counted = first(days, day -> old.before(day.before(), day.ahead()));
            LocalDate to = first(days, day -> next.before(day.after(), day.ahead()));
            if (counted.equals(work.startsOn()) && !counted.equals(to)) {
                found.accept(new Move(String.valueOf(work.id()), work.agencyId(), work.name(), counted, to));
            }
        });
    }

    private static LocalDate first(List<Day> days, Function<Day, LocalDate> start) {
        return days.stream().map(start).min(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public void move(List<Move> moves) {
        moves.forEach(move -> starts.move(Long.parseLong(move.reference()), move.from(), move.to()));
    }
}
