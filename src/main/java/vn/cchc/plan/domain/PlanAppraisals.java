package vn.cchc.plan.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.plan.AppraisalView;
import vn.cchc.plan.AppraisalView.Subject;

/** Appraisal of a draft plan's budget and overlap. */
@Service
@Transactional
public class PlanAppraisals {

    private final PlanLoad plans;
    private final PlanAppraisalRepository appraisals;
    private final PlanSettingRepository settings;
    private final NamedUnits named;
    private final Journal journal;
    private final Clock clock;

    PlanAppraisals(
            PlanLoad plans,
            PlanAppraisalRepository appraisals,
            PlanSettingRepository settings,
            NamedUnits named,
            Journal journal,
            Clock clock) {
        this.plans = plans;
        this.appraisals = appraisals;
        this.settings = settings;
        this.named = named;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The draft goes to appraisal.
     *
     * @return what the decision on appraisals rests on; an agency that names no unit for a subject leaves it to the
     *     advisory unit
     */
    public Question open(long planId) {
        Plan plan = plans.alone(planId);
        plan.appraise();
        PlanSetting setting = settings.findById(plan.agencyId()).orElseGet(() -> new PlanSetting(plan.agencyId()));
        return new Question(
                named.budget(planId),
                named.tasks(planId),
                orAdvisory(setting.financeUnitId(), plan),
                orAdvisory(setting.officeUnitId(), plan));
    }

    /** @throws vn.cchc.shared.Refusal when the plan is returned without a reason */
    public void record(long planId, Subject subject, boolean passed, String text, String person) {
        appraisals.save(new PlanAppraisal(planId, subject, passed, text, person, Instant.now(clock)));
        journal.record(Act.on("plan", planId, "plan.appraisal-" + subject + (passed ? "-passed" : "-returned"), person)
                .inPlan(planId)
                .because(text));
    }

    /** All results, newest first. */
    @Transactional(readOnly = true)
    public List<AppraisalView> all(long planId) {
        return appraisals.findByPlanIdOrderByIdDesc(planId).stream()
                .map(PlanAppraisal::view)
                .toList();
    }

    private static long orAdvisory(Long unit, Plan plan) {
        return unit == null ? plan.advisoryUnitId() : unit;
    }

    /**
     * What the decision on appraisals rests on.
     *
     * @param budget sum of all rows in đồng
     * @param tasks number of rows that are tasks
     */
    public record Question(long budget, int tasks, long financeUnitId, long officeUnitId) {}
}
