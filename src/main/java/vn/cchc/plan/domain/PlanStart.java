package vn.cchc.plan.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Processes;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;

/** Starts the work on an issued plan's rows, some at a time, so that a failure costs little and is taken up again. */
@Service
@Transactional
public class PlanStart {

    private static final String WORK = "plan-task";
    private static final int AT_A_TIME = 20;

    private final PlanLoad plans;
    private final PlanTaskRepository tasks;
    private final Processes processes;
    private final Journal journal;
    private final Clock clock;

    PlanStart(PlanLoad plans, PlanTaskRepository tasks, Processes processes, Journal journal, Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.processes = processes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Starts the work on the next rows, none twice.
     *
     * @return whether more rows are left
     */
    public boolean startNext(long planId) {
        Plan plan = plans.plain(planId);
        List<PlanTask> next = tasks.nextToStart(planId, Limit.of(AT_A_TIME));
        for (PlanTask task : next) {
            start(plan, task);
        }
        if (next.size() == AT_A_TIME) {
            return true;
        }
        journal.record(Act.on("plan", planId, "plan.work-started", Act.SYSTEM).inPlan(planId));
        return false;
    }

    /** Starts the work on one row. */
    public void start(Plan plan, PlanTask task) {
        String instance = processes.start(
                WORK, String.valueOf(task.id()), plan.agencyId(), Map.of("planId", plan.id(), "rowId", task.id()));
        task.start(instance, Instant.now(clock));
    }
}
