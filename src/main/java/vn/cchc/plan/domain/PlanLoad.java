package vn.cchc.plan.domain;

import org.springframework.stereotype.Component;
import vn.cchc.shared.Refusal;

/** Loads a plan for a change, with the lock that the change needs. */
@Component
public class PlanLoad {

    private final PlanRepository plans;

    PlanLoad(PlanRepository plans) {
        this.plans = plans;
    }

    /** Alone: for a change of state or order. */
    public Plan alone(long planId) {
        return plans.lockById(planId).orElseThrow(() -> Refusal.notFound("plan.refusal.no-plan"));
    }

    /** Beside others: for a change of one row. */
    public Plan shared(long planId) {
        return plans.shareById(planId).orElseThrow(() -> Refusal.notFound("plan.refusal.no-plan"));
    }

    /** For reading only. */
    public Plan plain(long planId) {
        return plans.findById(planId).orElseThrow(() -> Refusal.notFound("plan.refusal.no-plan"));
    }
}
