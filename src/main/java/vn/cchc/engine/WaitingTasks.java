package vn.cchc.engine;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person: the tasks taken and those offered. One SQL statement per call. */
@Service
@Transactional(readOnly = true)
public class WaitingTasks {

    /** Each part finds its tasks by an index; asked for with "or", the database would look at every open task. */
    private static final String WAITING = """
            where t.suspension_state_ = 1
              and (t.assignee_ = :person or t.owner_ = :person or t.assignee_ is null) and t.id_ in (
              select mine.id_ from act_ru_task mine where mine.assignee_ = :person
              union all
              select away.id_ from act_ru_task away where away.owner_ = :person
              union all
              select c.task_id_ from act_ru_identitylink c where c.type_ = 'candidate' and c.user_id_ = :person
              union all
              select c.task_id_ from act_ru_identitylink c
               where c.type_ = 'candidate' and c.group_id_ = any (:groups))
            """;

    private static final String TAKEN = """
            where t.suspension_state_ = 1 and t.id_ in (
              select mine.id_ from act_ru_task mine where mine.assignee_ = :person
              union all
              select away.id_ from act_ru_task away where away.owner_ = :person)
            """;

    private static final String OFFERED = """
            where t.suspension_state_ = 1 and t.assignee_ is null and t.id_ in (
              select c.task_id_ from act_ru_identitylink c where c.type_ = 'candidate' and c.user_id_ = :person
              union all
              select c.task_id_ from act_ru_identitylink c
               where c.type_ = 'candidate' and c.group_id_ = any (:groups))
            """;

    private final JdbcClient jdbc;

    WaitingTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param groups candidate groups of the person
     * @return what waits for the person: taken, or offered and not yet taken; the most urgent first
     */
    public List<OpenTask> waitingFor(String personId, Collection<String> groups, int offset, int limit) {
        return jdbc.sql(TaskRows.COLUMNS.formatted("p.business_key_") + " from act_ru_task t " + TaskRows.JOINS
                        + WAITING + TaskRows.MOST_URGENT + " offset :offset limit :limit")
                .param("person", personId)
                .param("groups", groups.toArray(String[]::new))
                .param("offset", offset)
                .param("limit", limit)
                .query(TaskRows::map)
                .list();
    }

    /** @return what the person has taken, or a substitute for the person, the most urgent first */
    public List<OpenTask> takenBy(String personId, int limit) {
        return jdbc.sql(TaskRows.COLUMNS.formatted("p.business_key_") + " from act_ru_task t " + TaskRows.JOINS + TAKEN
                        + TaskRows.MOST_URGENT + " limit :limit")
                .param("person", personId)
                .param("limit", limit)
                .query(TaskRows::map)
                .list();
    }

    /**
     * @param groups candidate groups of the person
     * @return what the person may take, the most urgent first
     */
    public List<OpenTask> offeredTo(String personId, Collection<String> groups, int limit) {
        return jdbc.sql(TaskRows.COLUMNS.formatted("p.business_key_") + " from act_ru_task t " + TaskRows.JOINS
                        + OFFERED + TaskRows.MOST_URGENT + " limit :limit")
                .param("person", personId)
                .param("groups", groups.toArray(String[]::new))
                .param("limit", limit)
                .query(TaskRows::map)
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
}
