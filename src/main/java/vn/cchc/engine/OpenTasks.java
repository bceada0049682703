package vn.cchc.engine;

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

    private final JdbcClient jdbc;

    OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return open tasks of the running instances about the given domain objects and of all that they called, the most
     *     urgent first
     */
    public List<OpenTask> of(String processKey, Collection<String> businessKeys) {
        return jdbc.sql(BELOW + TaskRows.COLUMNS.formatted("i.owner_key")
                        + " from instance i join act_ru_task t on t.proc_inst_id_ = i.id " + TaskRows.JOINS
                        + TaskRows.MOST_URGENT)
                .param("processKey", processKey)
                .param("businessKeys", businessKeys.toArray(String[]::new))
                .query(TaskRows::map)
                .list();
    }

    /** @return open tasks below the given topmost instances, the most urgent first */
    public List<OpenTask> below(Collection<String> rootInstanceIds) {
        return jdbc.sql(TaskRows.COLUMNS.formatted("root.business_key_") + " from act_ru_task t " + TaskRows.JOINS
                        + " join act_ru_execution root on root.id_ = p.root_proc_inst_id_"
                        + " where p.root_proc_inst_id_ = any (:roots)"
                        + TaskRows.MOST_URGENT)
                .param("roots", rootInstanceIds.toArray(String[]::new))
                .query(TaskRows::map)
                .list();
    }

    /** @return the open ones among these tasks, the most urgent first; unknown and finished ones are missing */
    public List<OpenTask> withIds(Collection<String> taskIds) {
        return jdbc.sql(TaskRows.COLUMNS.formatted("p.business_key_") + " from act_ru_task t " + TaskRows.JOINS
                        + " where t.id_ = any (:tasks)" + TaskRows.MOST_URGENT)
                .param("tasks", taskIds.toArray(String[]::new))
                .query(TaskRows::map)
                .list();
    }
}
