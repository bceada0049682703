package vn.cchc.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Processes;

/**
 * Makes tens of thousands of open tasks in a minute: one instance is started for real, then everything that the engine
 * wrote for it (executions, task, identity links, variables, subscriptions, and the whole history) is copied row by row
 * with ids of its own. The database holds what as many real starts would have left.
 */
@Component
public class ManyTasks {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String PROCESS = "plan-task";

    /** Tables with rows of a running instance, and how to find those. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("act_ru_execution", "proc_inst_id_ = :i"),
            Map.entry("act_ru_task", "proc_inst_id_ = :i"),
            Map.entry("act_ru_identitylink", "task_id_ in (select id_ from act_ru_task where proc_inst_id_ = :i)"),
            Map.entry("act_ru_variable", "proc_inst_id_ = :i"),
            Map.entry("act_ru_event_subscr", "proc_inst_id_ = :i"),
            Map.entry("act_hi_procinst", "proc_inst_id_ = :i"),
            Map.entry("act_hi_actinst", "proc_inst_id_ = :i"),
            Map.entry("act_hi_taskinst", "proc_inst_id_ = :i"),
            Map.entry("act_hi_varinst", "proc_inst_id_ = :i"),
            Map.entry("act_hi_detail", "proc_inst_id_ = :i"),
            Map.entry("act_hi_identitylink", "task_id_ in (select id_ from act_ru_task where proc_inst_id_ = :i)"));

    private static final Set<String> OTHER_IDS = Set.of("super_exec_", "var_scope_");

    private final JdbcTemplate jdbc;
    private final Processes processes;
    private final TaskService tasks;
    private long made;

    ManyTasks(JdbcTemplate jdbc, Processes processes, TaskService tasks) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.tasks = tasks;
    }

    /**
     * What is different in a copy.
     *
     * @param businessKey row of a plan
     * @param agencyId tenant
     * @param group to which the task is offered
     * @param assignee who has taken it, or null
     */
    public record Copy(String businessKey, String agencyId, String group, String assignee) {}

    /** Starts the work on a row of a plan and waits for its first task. */
    public Task start(long planId, long rowId, String agencyId) {
        String instance =
                processes.start(PROCESS, String.valueOf(rowId), agencyId, Map.of("planId", planId, "rowId", rowId));
        await(() -> tasks.createTaskQuery().processInstanceId(instance).count() == 1);
        jdbc.update("update plan_task set process_instance_id = ? where id = ?", instance, rowId);
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    /** Copies the instance of the task; all or nothing. */
    @Transactional
    public void copy(Task task, List<Copy> copies) {
        String instance = task.getProcessInstanceId();
        // the copies refer to each other as the original does
        jdbc.execute("set local session_replication_role = replica");
        jdbc.execute("create temporary table bench_copy"
                + " (n bigint, business_key text, agency text, candidate text, assignee text) on commit drop");
        List<Object[]> values = new ArrayList<>();
        for (Copy copy : copies) {
            values.add(new Object[] {made++, copy.businessKey(), copy.agencyId(), copy.group(), copy.assignee()});
        }
        jdbc.batchUpdate("insert into bench_copy values (?, ?, ?, ?, ?)", values);
        jdbc.execute("create temporary table bench_id (id text primary key) on commit drop");
        TABLES.forEach((table, of) -> jdbc.update("insert into bench_id select id_ from " + table + " where "
                + of.replace(":i", "'" + instance + "'") + " on conflict do nothing"));
        jdbc.update(
                "insert into bench_id select act_inst_id_ from act_ru_execution where proc_inst_id_ = ?"
                        + " and act_inst_id_ is not null on conflict do nothing",
                instance);
        TABLES.forEach((table, of) -> jdbc.update("insert into " + table + " select " + columns(table) + " from "
                + table + " o cross join bench_copy c where o." + of.replace(":i", "'" + instance + "'")));
    }

    /** Lets the planner know what is there, as the database does by itself after a while. */
    public void settle() {
        jdbc.execute("analyze");
        jdbc.execute("checkpoint");
    }

    /** Tasks that are open in the whole database. */
    public int open() {
        return jdbc.queryForObject("select count(*) from act_ru_task", Integer.class);
    }

    /** Waits for what happens in the background. */
    public static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not happen within " + PATIENCE);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private String columns(String table) {
        List<String> columns = jdbc.queryForList(
                "select column_name from information_schema.columns where table_schema = current_schema()"
                        + " and table_name = ? order by ordinal_position",
                String.class,
                table);
        return String.join(", ", columns.stream().map(ManyTasks::value).toList());
    }

    private static String value(String column) {
        return switch (column) {
            case "business_key_" -> "case when o.business_key_ is null then null else c.business_key end";
            case "tenant_id_" -> "c.agency";
            case "group_id_" -> "case when o.group_id_ is null then null else c.candidate end";
            case "assignee_" -> "c.assignee";
            default ->
                column.endsWith("id_") || OTHER_IDS.contains(column)
                        ? "case when o." + column + " in (select id from bench_id) then md5(o." + column
                                + " || c.n) else o." + column + " end"
                        : "o." + column;
        };
    }
}
