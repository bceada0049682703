package vn.cchc.plan.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.deadline.Occurrence;

/** The days of deliverables that have several. */
@Repository
class DeliverableDays {

    private final JdbcClient jdbc;

    DeliverableDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days of one deliverable, each sort in the order of the calendar. */
    record Days(List<Occurrence> occurrences, List<Occurrence> milestones) {

        static final Days NONE = new Days(List.of(), List.of());
    }

    /** By deliverable; those that have none are missing. */
    Map<Long, Days> ofRows(Collection<Long> rowIds) {
        List<Day> days = jdbc.sql("""
                        select a.* from deliverable_date a join deliverable d on d.id = a.deliverable_id
                         where d.plan_task_id = any (:rows) order by a.due_on, a.ordinal""")
                .param("rows", rowIds.toArray(Long[]::new))
                .query((row, number) -> day(row))
                .list();
        Map<Long, Days> byDeliverable = new HashMap<>();
        days.stream()
                .collect(Collectors.groupingBy(Day::deliverableId))
                .forEach((id, own) -> byDeliverable.put(
                        id, new Days(of(own, PlannedDay.Kind.OCCURRENCE), of(own, PlannedDay.Kind.MILESTONE))));
        return byDeliverable;
    }

    private static List<Occurrence> of(List<Day> days, PlannedDay.Kind kind) {
        return days.stream().filter(day -> day.kind() == kind).map(Day::day).toList();
    }

    private static Day day(ResultSet row) throws SQLException {
        return new Day(
                row.getLong("deliverable_id"),
                PlannedDay.Kind.valueOf(row.getString("kind")),
                new Occurrence(
                        row.getObject("start_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("effective_due", LocalDate.class)));
    }

    private record Day(long deliverableId, PlannedDay.Kind kind, Occurrence day) {}
}
