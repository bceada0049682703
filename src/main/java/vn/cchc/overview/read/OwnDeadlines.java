package vn.cchc.overview.read;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.WaitingTasks;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;

/** All that a person still has to do by a day: tasks taken or offered, deliverables done as officer or led as head. */
@Repository
@Transactional(readOnly = true)
public class OwnDeadlines {

    /** More would help nobody in a calendar. */
    private static final int MOST = 500;

    private final WaitingTasks waitingTasks;
    private final TaskContexts contexts;
    private final OfferedTo offeredTo;
    private final Organization organization;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnDeadlines(
            WaitingTasks waitingTasks,
            TaskContexts contexts,
            OfferedTo offeredTo,
            Organization organization,
            JdbcClient jdbc,
            Clock clock) {
        this.waitingTasks = waitingTasks;
        this.contexts = contexts;
        this.offeredTo = offeredTo;
        this.organization = organization;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asked in a fixed number of statements. */
    public List<OwnDeadline> of(String personId) {
        List<Appointment> held = organization.appointments(personId);
        List<OwnDeadline> deadlines = new ArrayList<>(tasks(personId, held));
        deadlines.addAll(deliverables(personId, held));
        return deadlines;
    }

    private List<OwnDeadline> tasks(String personId, List<Appointment> held) {
        List<OpenTask> open = waitingTasks.waitingFor(personId, offeredTo.groups(held), 0, MOST).stream()
                .filter(task -> task.due() != null)
                .toList();
        Map<String, TaskContext> about = contexts.of(open);
        return open.stream()
                .map(task -> new OwnDeadline(
                        "task-" + task.id(),
                        LocalDate.ofInstant(task.due(), clock.getZone()),
                        task.name(),
                        about.getOrDefault(task.id(), TaskContext.NONE).line(),
                        TaskLinks.to(task.id())))
                .toList();
    }

    private List<OwnDeadline> deliverables(String personId, List<Appointment> held) {
        Long[] led = held.stream()
                .filter(post -> post.role() == Role.HEAD)
                .map(Appointment::unitId)
                .toArray(Long[]::new);
        return jdbc.sql("""
                        select i.id, i.effective_due, i.product, t.title, p.id as plan_id, t.id as row_id
                          from work w
                          join work_item i on i.work_id = w.id
                          join plan p on p.id = w.plan_id
                          join plan_task t on t.id = w.row_id
                         where p.state = 'ISSUED' and i.timing <> 'CONTINUOUS' and i.effective_due is not null
                           and i.state not in ('ISSUED', 'DELIVERED', 'COMPLETED', 'NOT_ARISEN', 'CANCELLED')
                           and (w.officer_id = :person or w.unit_id = any (:led))
                         order by i.effective_due, i.id limit :most""")
                .param("person", personId)
                .param("led", led)
                .param("most", MOST)
                .query((row, number) -> {
                    String product = row.getString("product");
                    String title = row.getString("title");
                    return new OwnDeadline(
                            "deliverable-" + row.getLong("id"),
                            row.getObject("effective_due", LocalDate.class),
                            product.isBlank() ? title : product,
                            product.isBlank() ? null : title,
                            "/plans/" + row.getLong("plan_id") + "/rows/" + row.getLong("row_id"));
                })
                .list();
    }
}
