package vn.cchc.plan.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.shared.Refusal;

/** Whether a draft may be sent: there is work in it, and for everything somebody of the agency answers ("rõ trách nhiệm"). */
@Component
public class PlanReadiness {

    private static final int EXAMPLES = 5;

    private final NamedUnits named;

    PlanReadiness(NamedUnits named) {
        this.named = named;
    }

    /** @throws Refusal saying what is missing, with examples */
    public void require(long planId) {
        if (named.tasks(planId) == 0) {
            throw Refusal.invalid("plan.refusal.no-tasks");
        }
        List<String> unled = named.rowsWithoutLead(planId, EXAMPLES);
        if (!unled.isEmpty()) {
            throw Refusal.invalid("plan.refusal.no-lead", String.join("; ", unled));
        }
    }
}
