package vn.cchc.plan.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.plan.EventDeadline;

/** Deliverables of plans in force whose last day an event sets, each question in one statement. */
@Repository
public class EventDeadlineQueries {

    private static final String DEADLINES = """
            select d.id as deliverable_id, t.id as row_id, p.id as plan_id, p.title as plan_title, p.agency_id,
                p.plan_year, p.issued_on, t.number, t.title, d.text as product, d.deadline_phrase as phrase,
                d.deadline_kind as kind, d.waiting_for, d.due_on as due, d.effective_due
              from deliverable d
              join plan_task t on t.id = d.plan_task_id
              join plan p on p.id = t.plan_id
             where p.state = 'ISSUED' and d.waiting_for is not null""";

    private static final String ORDER = " order by p.agency_id, p.id, t.ordinal, t.id, d.ordinal";

    private final JdbcClient jdbc;

    EventDeadlineQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of some agencies that have no day yet. */
    public List<EventDeadline> waiting(Collection<String> agencies) {
        return jdbc.sql(DEADLINES + " and d.due_on is null and p.agency_id = any (:agencies)" + ORDER)
                .param("agencies", agencies.toArray(String[]::new))
                .query(EventDeadline.class)
                .list();
    }

    /** Those of one row that have no day yet. */
    public List<EventDeadline> waitingInRow(long rowId) {
        return jdbc.sql(DEADLINES + " and d.due_on is null and t.id = :row" + ORDER)
                .param("row", rowId)
                .query(EventDeadline.class)
                .list();
    }

    /** Those with these ids, dated or not. */
    public List<EventDeadline> withIds(Collection<Long> deliverableIds) {
        return jdbc.sql(DEADLINES + " and d.id = any (:ids)" + ORDER)
                .param("ids", deliverableIds.toArray(Long[]::new))
                .query(EventDeadline.class)
                .list();
    }
}
