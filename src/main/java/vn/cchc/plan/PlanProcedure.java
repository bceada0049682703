package vn.cchc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Documents;
import vn.cchc.engine.Processes;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;
import vn.cchc.plan.domain.Plan;
import vn.cchc.plan.domain.PlanAppraisals;
import vn.cchc.plan.domain.PlanCourse;
import vn.cchc.plan.domain.PlanLoad;
import vn.cchc.plan.domain.PlanOpinions;
import vn.cchc.plan.domain.PlanReadiness;
import vn.cchc.plan.domain.PlanRights;
import vn.cchc.plan.domain.PlanSubmission;
import vn.cchc.plan.domain.Wording;
import vn.cchc.plan.process.AnnualPlan;
import vn.cchc.shared.Refusal;

/** A plan's way through its procedure: what a coordinator sets off on the plan's page, and what units have said. */
@Service
public class PlanProcedure {

    private static final int REASON_LENGTH = 2000;

    private final PlanLoad plans;
    private final PlanRights rights;
    private final PlanReadiness readiness;
    private final PlanCourse course;
    private final PlanOpinions opinions;
    private final PlanAppraisals appraisals;
    private final PlanSubmission submission;
    private final Organization organization;
    private final Documents documents;
    private final Processes processes;
    private final Journal journal;
    private final Clock clock;

    PlanProcedure(
            PlanLoad plans,
            PlanRights rights,
            PlanReadiness readiness,
            PlanCourse course,
            PlanOpinions opinions,
            PlanAppraisals appraisals,
            PlanSubmission submission,
            Organization organization,
            Documents documents,
            Processes processes,
            Journal journal,
            Clock clock) {
        this.plans = plans;
        this.rights = rights;
        this.readiness = readiness;
        this.course = course;
        this.opinions = opinions;
        this.appraisals = appraisals;
        this.submission = submission;
        this.organization = organization;
        this.documents = documents;
        this.processes = processes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sends a draft to the units that it names; the process begins.
     *
     * @throws Refusal when the person is not a coordinator, the plan is no draft or was sent already, or something is
     *     missing in it
     */
    @Transactional
    public void send(long planId) {
        Plan plan = plans.alone(planId);
        String person = rights.requireCoordinator(plan.agencyId());
        if (plan.state() != PlanState.DRAFT || processes.running(AnnualPlan.KEY, String.valueOf(planId))) {
            throw Refusal.conflict("plan.refusal.sent");
        }
        readiness.require(planId);
        journal.record(Act.on("plan", planId, "plan.sent", person).inPlan(planId));
        plan.begin(processes.start(
                AnnualPlan.KEY,
                String.valueOf(planId),
                plan.agencyId(),
                Map.of(
                        AnnualPlan.PLAN_ID,
                        planId,
                        AnnualPlan.ADVISORY_UNIT_ID,
                        plan.advisoryUnitId(),
                        AnnualPlan.ASK_OPINIONS,
                        true)));
    }

    /**
     * Gives a plan up before it is issued; everything under way for it ends.
     *
     * @throws Refusal when the person is not a coordinator, the plan is issued, has a number or was given up, or no reason is
     *     given
     */
    @Transactional
    public void withdraw(long planId, String reason) {
        Plan plan = plans.alone(planId);
        String person = rights.requireCoordinator(plan.agencyId());
        String why = Wording.required(reason, REASON_LENGTH, "reason");
        if (!plan.state().inPreparation()) {
            throw Refusal.conflict("plan.refusal.state." + plan.state());
        }
        if (plan.state() == PlanState.SIGNING
                && !documents.state(plan.documentId()).inPreparation()) {
            throw Refusal.conflict("plan.refusal.numbered");
        }
        if (processes.running(AnnualPlan.KEY, String.valueOf(planId))) {
            processes.message(
                    AnnualPlan.WITHDRAWN,
                    AnnualPlan.KEY,
                    String.valueOf(planId),
                    Map.of(AnnualPlan.WITHDRAWN_BY, person, AnnualPlan.WITHDRAW_REASON, why));
        } else {
            course.giveUp(planId, why, person);
        }
    }

    /**
     * Closes an issued plan after its year.
     *
     * @throws Refusal when the person is not a coordinator, the year lasts or the plan is not in force
     */
    @Transactional
    public void close(long planId) {
        Plan plan = plans.alone(planId);
        String person = rights.requireCoordinator(plan.agencyId());
        plan.close(LocalDate.now(clock));
        journal.record(Act.on("plan", planId, "plan.closed", person).inPlan(planId));
    }

    /** What the signed-in person may set off for the plan now; nothing for who does not look after it. */
    @Transactional(readOnly = true)
    public Set<PlanAction> actions(long planId) {
        Plan plan = plans.plain(planId);
        Set<PlanAction> possible = EnumSet.noneOf(PlanAction.class);
        if (!rights.coordinates(organization.currentPerson().id(), plan.agencyId())) {
            return possible;
        }
        boolean numbered =
                plan.documentId() != null && !documents.state(plan.documentId()).inPreparation();
        if (plan.state() == PlanState.DRAFT || submission.returned(plan)) {
            possible.add(PlanAction.EDIT);
        }
        if (plan.state() == PlanState.DRAFT && !processes.running(AnnualPlan.KEY, String.valueOf(planId))) {
            possible.add(PlanAction.SEND);
        }
        if (plan.state().inPreparation() && !numbered) {
            possible.add(PlanAction.WITHDRAW);
        }
        if (plan.state() == PlanState.ISSUED) {
            possible.add(PlanAction.ADD_TASK);
        }
        if (plan.state() == PlanState.ISSUED && plan.yearIsOver(LocalDate.now(clock))) {
            possible.add(PlanAction.CLOSE);
        }
        return possible;
    }

    /** Opinions of all rounds, the newest round first; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<OpinionView> opinions(long planId) {
        return opinions.all(planId);
    }

    /** Results of all appraisals, newest first; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<AppraisalView> appraisals(long planId) {
        return appraisals.all(planId);
    }
}
