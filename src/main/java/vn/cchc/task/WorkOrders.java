package vn.cchc.task;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Handover;
import vn.cchc.engine.Processes;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Refusal;
import vn.cchc.task.domain.Assigning;
import vn.cchc.task.domain.Cancelling;
import vn.cchc.task.domain.Dating;
import vn.cchc.task.domain.Evidencing;
import vn.cchc.task.domain.Starting;
import vn.cchc.task.process.PlanTaskProcess;

/** What people decide about running work outside of its tasks, as the signed-in person. */
@Service
public class WorkOrders {

    private final Organization organization;
    private final PlanRows rows;
    private final Plans plans;
    private final Processes processes;
    private final Cancelling cancelling;
    private final Dating dating;
    private final Assigning assigning;
    private final Starting starting;
    private final Handover handover;
    private final Works works;

    WorkOrders(
            Organization organization,
            PlanRows rows,
            Plans plans,
            Processes processes,
            Cancelling cancelling,
            Dating dating,
            Assigning assigning,
            Starting starting,
            Handover handover,
            Works works) {
        this.organization = organization;
        this.rows = rows;
        this.plans = plans;
        this.processes = processes;
        this.cancelling = cancelling;
        this.dating = dating;
        this.assigning = assigning;
        this.starting = starting;
        this.handover = handover;
        this.works = works;
    }

    /**
     * Takes a row out of the plan; all work on it stops.
     *
     * @param reason why; the amending document or a sentence
     * @throws Refusal when the person is not a coordinator of the agency or there is no running work
     */
    @Transactional
    public void withdraw(long rowId, String reason) {
        String by = organization.currentPerson().id();
        PlanView plan = plans.view(rows.row(rowId).planId());
        if (!organization.holds(by, Role.COORDINATOR, plan.agencyId())) {
            throw Refusal.forbidden("task.refusal.not-coordinator");
        }
        String why = required(reason);
        String key = String.valueOf(rowId);
        if (!processes.running(PlanTaskProcess.KEY, key)) {
            throw Refusal.conflict("task.refusal.not-running");
        }
        cancelling.cancel(rowId, why, by);
        processes.message(
                PlanTaskProcess.WITHDRAWN,
                PlanTaskProcess.KEY,
                key,
                Map.of(PlanTaskProcess.REASON, why, PlanTaskProcess.DECIDED_BY, by));
    }

    /**
     * The lead unit gets its piece of work now and not only on the day that the lead time gives.
     *
     * @throws Refusal when the person is neither head of the lead unit nor coordinator, or the unit has it already
     */
    @Transactional
    public void startEarly(long workId) {
        starting.startNow(workId, organization.currentPerson().id());
        processes.messageToPart(
                PlanTaskProcess.STARTED_EARLY,
                PlanTaskProcess.KEY,
                String.valueOf(works.work(workId).rowId()),
                PlanTaskProcess.WORK_ID,
                workId);
    }

    /** Lets what goes on all year be summed up before the year ends. */
    @Transactional
    public void closeYear(long itemId, String reason) {
        dating.closeYear(itemId, required(reason), organization.currentPerson().id());
    }

    /**
     * Another officer of the lead unit takes over, with the open tasks and the drafts.
     *
     * @throws Refusal when the person is not the head of the unit or the officer not of the unit
     */
    @Transactional
    public void handTo(long workId, String officerId, String reason) {
        WorkView work = works.work(workId);
        assigning.handTo(
                workId,
                officerId,
                required(reason),
                organization.currentPerson().id());
        handover.handOver(
                PlanTaskProcess.KEY,
                String.valueOf(work.rowId()),
                PlanTaskProcess.WORK_ID,
                workId,
                work.officerId(),
                officerId);
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("task.refusal.no-reason");
        }
        if (reason.length() > Evidencing.LONGEST * 4) {
            throw Refusal.invalid("task.refusal.too-long", Evidencing.LONGEST * 4);
        }
        return reason.strip();
    }
}
