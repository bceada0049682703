package vn.cchc.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Read side of the engine for overviews: which tasks are open. One SQL statement per call, however many objects are
 * asked for; rights are the caller's matter.
 */
@Service
@Transactional(readOnly = true)
public class OpenTasks {

    private static final String COLUMNS = """
            select t.id_, t.name_, t.task_def_key_, d.key_ as process_key, p.business_key_, p.id_ as instance_id,
                   p.root_proc_inst_id_, %s as owner_key, t.tenant_id_, t.assignee_, t.create_time_, t.due_date_,
                   (select string_agg(l.group_id_, ',' order by l.group_id_) from act_ru_identitylink l
                     where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null) as groups
            """;

    private static final String JOINS = """
            join act_ru_execution p on p.id_ = t.proc_inst_id_
            join act_re_procdef d on d.id_ = t.proc_def_id_
            """;

    private static final String BELOW = """
            with recursive instance (id, owner_key) as (
              select e.id_, e.business_key_ from act_ru_execution e
                join act_re_procdef r on r.id_ = e.proc_def_id_
               where e.parent_id_ is null and r.key_ = :processKey and e.business_key_ = any (:businessKeys)
              union all
              select called.id_, i.owner_key from instance i
                join act_ru_execution caller on caller.proc_inst_id_ = i.id
                join act_ru_execution called on called.super_exec_ = caller.id_)
            """;

    /** Each part finds its tasks by an index; asked for with "or", the database would look at every open task. */
    private static final String WAITING = """
            where t.suspension_state_ = 1 and (t.assignee_ = :person or t.assignee_ is null) and t.id_ in (
              select mine.id_ from act_ru_task mine where mine.assignee_ = :person
              union all
              select c.task_id_ from act_ru_identitylink c where c.type_ = 'candidate' and c.user_id_ = :person
              union all
              select c.task_id_ from act_ru_identitylink c
               where c.type_ = 'candidate' and c.group_id_ = any (:groups))
            """;

    private static final String OVERDUE = """
            where t.suspension_state_ = 1 and t.due_date_ < :now and t.assignee_ is distinct from :person
              and (t.tenant_id_ = any (:agencies) or t.assignee_ = any (:people) or exists (
                select 1 from act_ru_identitylink c where c.task_id_ = t.id_ and c.type_ = 'candidate'
                   and c.group_id_ = any (:groups)))
              and not (t.assignee_ is null and exists (
                select 1 from act_ru_identitylink o where o.task_id_ = t.id_ and o.type_ = 'candidate'
                   and (o.user_id_ = :person or o.group_id_ = any (:own))))
            """;

    private static final String OFFERED = """
            where t.suspension_state_ = 1 and t.assignee_ is null and t.id_ in (
              select c.task_id_ from act_ru_identitylink c where c.type_ = 'candidate' and c.user_id_ = :person
              union all
              select c.task_id_ from act_ru_identitylink c
               where c.type_ = 'candidate' and c.group_id_ = any (:groups))
            """;

    private static final String MOST_URGENT = " order by t.due_date_ nulls last, t.create_time_, t.id_";

    private final JdbcClient jdbc;

    OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return open tasks of the running instances about the given domain objects and of all that they called, the most
     *     urgent first
     */
    public List<OpenTask> of(String processKey, Collection<String> businessKeys) {
        return jdbc.sql(BELOW + COLUMNS.formatted("i.owner_key")
                        + " from instance i join act_ru_task t on t.proc_inst_id_ = i.id " + JOINS
                        + MOST_URGENT)
                .param("processKey", processKey)
                .param("businessKeys", businessKeys.toArray(String[]::new))
                .query(OpenTasks::map)
                .list();
    }

    /** @return open tasks below the given topmost instances, the most urgent first */
    public List<OpenTask> below(Collection<String> rootInstanceIds) {
        return jdbc.sql(COLUMNS.formatted("root.business_key_") + " from act_ru_task t " + JOINS
                        + " join act_ru_execution root on root.id_ = p.root_proc_inst_id_"
                        + " where p.root_proc_inst_id_ = any (:roots)"
                        + MOST_URGENT)
                .param("roots", rootInstanceIds.toArray(String[]::new))
                .query(OpenTasks::map)
                .list();
    }

    /** @return the open ones among these tasks, the most urgent first; unknown and finished ones are missing */
    public List<OpenTask> withIds(Collection<String> taskIds) {
        return jdbc.sql(COLUMNS.formatted("p.business_key_") + " from act_ru_task t " + JOINS
                        + " where t.id_ = any (:tasks)" + MOST_URGENT)
                .param("tasks", taskIds.toArray(String[]::new))
                .query(OpenTasks::map)
                .list();
    }

    /**
     * @param groups candidate groups of the person
     * @return what waits for the person: taken, or offered and not yet taken; the most urgent first
     */
    public List<OpenTask> waitingFor(String personId, Collection<String> groups, int offset, int limit) {
        return jdbc.sql(COLUMNS.formatted("p.business_key_") + " from act_ru_task t " + JOINS + WAITING + MOST_URGENT
                        + " offset :offset limit :limit")
                .param("person", personId)
                .param("groups", groups.toArray(String[]::new))
                .param("offset", offset)
                .param("limit", limit)
                .query(OpenTasks::map)
                .list();
    }

    /** @return what the person has taken, the most urgent first */
    public List<OpenTask> takenBy(String personId, int limit) {
        return jdbc.sql(COLUMNS.formatted("p.business_key_") + " from act_ru_task t " + JOINS
                        + " where t.suspension_state_ = 1 and t.assignee_ = :person" + MOST_URGENT + " limit :limit")
                .param("person", personId)
                .param("limit", limit)
                .query(OpenTasks::map)
                .list();
    }

    /**
     * @param groups candidate groups of the person
     * @return what the person may take, the most urgent first
     */
    public List<OpenTask> offeredTo(String personId, Collection<String> groups, int limit) {
        return jdbc.sql(COLUMNS.formatted("p.business_key_") + " from act_ru_task t " + JOINS + OFFERED + MOST_URGENT
                        + " limit :limit")
                .param("person", personId)
                .param("groups", groups.toArray(String[]::new))
                .param("limit", limit)
                .query(OpenTasks::map)
                .list();
    }

    /** @return how many tasks {@link #waitingFor} has in all */
    public long countWaitingFor(String personId, Collection<String> groups) {
        return jdbc.sql("select count(*) from act_ru_task t " + WAITING)
                .param("person", personId)
                .param("groups", groups.toArray(String[]::new))
                .query(Long.class)
                .single();
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
                        COLUMNS.formatted("p.business_key_") + " from act_ru_task t " + JOINS + OVERDUE
                                + " order by t.due_date_, t.create_time_, t.id_ limit :limit",
                        scope,
                        now)
                .param("limit", limit)
                .query(OpenTasks::map)
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

    private static OpenTask map(ResultSet row, int number) throws SQLException {
        String groups = row.getString("groups");
        return new OpenTask(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("task_def_key_"),
                row.getString("process_key"),
                row.getString("business_key_"),
                row.getString("instance_id"),
                row.getString("root_proc_inst_id_"),
                row.getString("owner_key"),
                row.getString("tenant_id_"),
                row.getString("assignee_"),
                groups == null ? List.of() : Arrays.asList(groups.split(",")),
                instant(row.getTimestamp("create_time_")),
                instant(row.getTimestamp("due_date_")));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
