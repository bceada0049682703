package vn.cchc.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is overdue at the people somebody answers for. One SQL statement per call. */
@Service
@Transactional(readOnly = true)
public class OverdueTasks {

    private static final String OVERDUE = """
            where t.suspension_state_ = 1 and t.due_date_ < :now and t.assignee_ is distinct from :person
              and (t.tenant_id_ = any (:agencies) or t.assignee_ = any (:people) or exists (
                select 1 from act_ru_identitylink c where c.task_id_ = t.id_ and c.type_ = 'candidate'
                   and c.group_id_ = any (:groups)))
              and not (t.assignee_ is null and exists (
                select 1 from act_ru_identitylink o where o.task_id_ = t.id_ and o.type_ = 'candidate'
                   and (o.user_id_ = :person or o.group_id_ = any (:own))))
            """;

    private final JdbcClient jdbc;

    OverdueTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whose open tasks somebody answers for.
     *
     * @param personId who asks; own tasks are left out
     * @param agencies all tasks of these
     * @param people what these have taken
     * @param groups what is or was offered to these
     * @param ownGroups of the person; what is still offered to them is left out
     */
    public record Answering(
            String personId,
            Collection<String> agencies,
            Collection<String> people,
            Collection<String> groups,
            Collection<String> ownGroups) {}

    /** @return what is overdue at others, the longest first */
    public List<OpenTask> overdue(Answering scope, Instant now, int limit) {
        return overdue(
                        TaskRows.COLUMNS.formatted("p.business_key_") + " from act_ru_task t " + TaskRows.JOINS
                                + OVERDUE + " order by t.due_date_, t.create_time_, t.id_ limit :limit",
                        scope,
                        now)
                .param("limit", limit)
                .query(TaskRows::map)
                .list();
    }

    /** @return how many tasks {@link #overdue} has in all */
    public long countOverdue(Answering scope, Instant now) {
        return overdue("select count(*) from act_ru_task t " + OVERDUE, scope, now)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec overdue(String sql, Answering scope, Instant now) {
        return jdbc.sql(sql)
                .param("now", Timestamp.from(now))
                .param("person", scope.personId())
                .param("agencies", scope.agencies().toArray(String[]::new))
                .param("people", scope.people().toArray(String[]::new))
                .param("groups", scope.groups().toArray(String[]::new))
                .param("own", scope.ownGroups().toArray(String[]::new));
    }
}
