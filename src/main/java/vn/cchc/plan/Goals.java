package vn.cchc.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.plan.domain.Goal;
import vn.cchc.plan.domain.GoalAdjustments;
import vn.cchc.plan.domain.GoalRepository;
import vn.cchc.plan.domain.Plan;
import vn.cchc.plan.domain.PlanEditing;
import vn.cchc.plan.domain.PlanLoad;
import vn.cchc.plan.domain.PlanRights;
import vn.cchc.plan.domain.Wording;
import vn.cchc.shared.Refusal;

/**
 * Goals of plans (mục tiêu). In a draft they are written freely; once the plan is in force they change only by a document
 * that orders it, and what they were before stays on record.
 */
@Service
@Transactional
public class Goals {

    private static final int MOST = 200;
    private static final int REASON_LENGTH = 2000;
    private static final int BASIS_LENGTH = 200;

    private final GoalRepository goals;
    private final GoalAdjustments adjustments;
    private final PlanLoad plans;
    private final PlanEditing editing;
    private final PlanRights rights;
    private final Journal journal;
    private final Clock clock;

    Goals(
            GoalRepository goals,
            GoalAdjustments adjustments,
            PlanLoad plans,
            PlanEditing editing,
            PlanRights rights,
            Journal journal,
            Clock clock) {
        this.goals = goals;
        this.adjustments = adjustments;
        this.plans = plans;
        this.editing = editing;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** The goals of a plan in their order; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<GoalView> ofPlan(long planId) {
        return goals.findByPlanIdOrderByOrdinal(planId).stream().map(Goal::view).toList();
    }

    /** The goals of a plan with what they were before, in two statements; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<GoalDetails> details(long planId) {
        List<Goal> found = goals.findByPlanIdOrderByOrdinal(planId);
        Map<Long, List<GoalDetails.Adjustment>> changes =
                adjustments.of(found.stream().map(Goal::view).toList());
        return found.stream()
                .map(goal -> new GoalDetails(
                        goal.view(),
                        goal.planId(),
                        goal.baseline(),
                        goal.groupReference(),
                        goal.version(),
                        changes.getOrDefault(goal.id(), List.of())))
                .toList();
    }

    /**
     * Adds a goal to a draft, as the signed-in coordinator.
     *
     * @return its id
     * @throws Refusal when the plan may not be edited, or something is missing or contradicts itself
     */
    public long add(long planId, GoalContent content) {
        Plan plan = plans.alone(planId);
        String person = editing.begin(plan);
        if (goals.countByPlanId(planId) >= MOST) {
            throw Refusal.invalid("plan.refusal.too-many-goals", MOST);
        }
        Goal goal = goals.save(new Goal(planId, goals.lastOrdinal(planId) + 1, content));
        editing.record(plan, "goal-added", person, goal.view().indicator());
        return goal.id();
    }

    /**
     * Changes a goal of a draft.
     *
     * @param version as shown on the page
     */
    public void write(long planId, long goalId, GoalContent content, int version) {
        Plan plan = plans.shared(planId);
        String person = editing.begin(plan);
        Goal goal = own(planId, goalId, version);
        goal.write(content);
        editing.record(plan, "goal-changed", person, goal.view().indicator());
    }

    /**
     * Takes a goal out of a draft.
     *
     * @param version as shown on the page
     */
    public void remove(long planId, long goalId, int version) {
        Plan plan = plans.alone(planId);
        String person = editing.begin(plan);
        Goal goal = own(planId, goalId, version);
        goals.delete(goal);
        editing.record(plan, "goal-removed", person, goal.view().indicator());
    }

    /**
     * Sets another value to be reached in a plan in force, as the signed-in coordinator.
     *
     * @param upTo upper end of a range, or null
     * @param basis the document that orders it
     * @param version as shown on the page
     * @throws Refusal when the plan is not in force, reason or document are missing, or nothing changes
     */
    public void adjust(
            long planId,
            long goalId,
            Comparator comparator,
            BigDecimal value,
            BigDecimal upTo,
            String reason,
            OrderingDocument basis,
            int version) {
        Plan plan = plans.shared(planId);
        String person = rights.requireCoordinator(plan.agencyId());
        if (plan.state() != PlanState.ISSUED) {
            throw Refusal.conflict("plan.refusal.goal-not-in-force");
        }
        String why = Wording.required(reason, REASON_LENGTH, "reason");
        var document = new OrderingDocument(Wording.required(basis.notation(), BASIS_LENGTH, "goal-basis"), day(basis));
        Goal goal = own(planId, goalId, version);
        GoalView before = goal.view();
        goal.aim(comparator, value, upTo);
        GoalView after = goal.view();
        if (same(before, after)) {
            throw Refusal.invalid("plan.refusal.goal-unchanged");
        }
        adjustments.add(before, after, why, document, person, Instant.now(clock));
        journal.record(Act.on("plan", planId, "plan.goal-adjusted", person)
                .inPlan(planId)
                .because(why)
                .with(
                        after.indicator(),
                        before.valueText(),
                        after.valueText(),
                        document.notation(),
                        document.issuedOn().format(Plans.DAY)));
    }

    private LocalDate day(OrderingDocument basis) {
        if (basis.issuedOn() == null) {
            throw Refusal.invalid("plan.refusal.required.goal-basis-date");
        }
        if (basis.issuedOn().isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("plan.refusal.goal-basis-future");
        }
        return basis.issuedOn();
    }

    private static boolean same(GoalView before, GoalView after) {
        return before.comparator() == after.comparator() && before.valueText().equals(after.valueText());
    }

    private Goal own(long planId, long goalId, int version) {
        return goals.lockById(goalId)
                .filter(goal -> goal.planId() == planId && goal.version() == version)
                .orElseThrow(() -> Refusal.conflict("plan.refusal.stale-goal"));
    }
}
