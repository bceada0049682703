package vn.cchc.plan.process;

import java.text.NumberFormat;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.plan.AppraisalView.Subject;
import vn.cchc.plan.domain.PlanAppraisals;
import vn.cchc.plan.domain.PlanCourse;
import vn.cchc.shared.Texts;

/** A unit appraises the draft's budget or looks for overlap, and lets it pass or returns it with a reason. */
@Component
class AppraisePlanStep implements TaskStep {

    private final PlanBriefs briefs;
    private final PlanAppraisals appraisals;
    private final PlanCourse course;

    AppraisePlanStep(PlanBriefs briefs, PlanAppraisals appraisals, PlanCourse course) {
        this.briefs = briefs;
        this.appraisals = appraisals;
        this.course = course;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.brief(context, "appraisal-" + subject(context));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> values = briefs.view(context);
        values.put(
                "totalBudget",
                NumberFormat.getIntegerInstance(Texts.VIETNAMESE).format(context.longFact(PlanReview.BUDGET)));
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        boolean returned = "return".equals(values.requiredText("decision"));
        String text = returned ? values.requiredText("reason") : values.text("note");
        appraisals.record(context.id(), subject(context), !returned, text, context.personId());
        if (!returned) {
            return Map.of();
        }
        course.object(context.id(), text, context.personId());
        return Map.of(PlanReview.RETURNED, true);
    }

    private static Subject subject(StepContext context) {
        return PlanReview.APPRAISE_BUDGET.equals(context.taskKey()) ? Subject.BUDGET : Subject.OVERLAP;
    }
}
