package vn.cchc.engine.command;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One person at a time per process tree. Advisory locks of PostgreSQL: they end with the transaction, hold across nodes
 * and, unlike a lock on the engine's own rows, cannot entangle with the foreign keys that its jobs touch.
 */
@Component
public class Locks {

    private final JdbcTemplate jdbc;

    Locks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other transaction holds {@code name}; held until the surrounding transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String name) {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 24))", row -> {}, name);
    }

    /**
     * Waits until nobody else does anything in the process tree of an open task, in one statement because every act of a
     * person begins with it. Does nothing for a task that is not open. Whatever is read of the task afterwards is as the
     * one before has left it; what was read before may be stale.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdTreeOf(String taskId) {
        jdbc.query(
                "select pg_advisory_xact_lock(hashtextextended('instance ' || e.root_proc_inst_id_, 24))"
                        + " from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ where t.id_ = ?",
                row -> {},
                taskId);
    }
}
