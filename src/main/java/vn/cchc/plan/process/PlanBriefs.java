package vn.cchc.plan.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.StepContext;
import vn.cchc.organization.Organization;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Texts;

/** What every form about a plan shows: what is asked, by whom, and where the plan is to be read. */
@Component
class PlanBriefs {

    private final Plans plans;
    private final Organization organization;
    private final Texts texts;

    PlanBriefs(Plans plans, Organization organization, Texts texts) {
        this.plans = plans;
        this.organization = organization;
        this.texts = texts;
    }

    /** Asked by the coordinator who drafted the plan. */
    Brief brief(StepContext context, String key) {
        PlanView plan = plans.view(context.id());
        return new Brief(
                texts.get("plan.asked." + key, plan.title()),
                organization.person(plan.draftedBy()).fullName());
    }

    /** Values that lead from the form to the plan. */
    Map<String, Object> view(StepContext context) {
        PlanView plan = plans.view(context.id());
        Map<String, Object> values = new HashMap<>();
        values.put("planTitle", Markdown.plain(plan.title()));
        values.put("planLink", "/plans/" + plan.id());
        values.put("returnReason", Markdown.plain(plan.returnReason()));
        return values;
    }
}
