package vn.cchc.plan.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.plan.domain.PlanCourse;
import vn.cchc.plan.domain.PlanSubmission;

/** The head of the advisory unit submits the draft for signature, or returns it to the coordinator. */
@Component
class SubmitPlanStep implements TaskStep {

    private final PlanBriefs briefs;
    private final PlanSubmission submission;
    private final PlanCourse course;

    SubmitPlanStep(PlanBriefs briefs, PlanSubmission submission, PlanCourse course) {
        this.briefs = briefs;
        this.submission = submission;
        this.course = course;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.brief(context, "submit");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return briefs.view(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        if ("return".equals(values.requiredText("decision"))) {
            course.object(context.id(), values.requiredText("reason"), context.personId());
            return Map.of(AnnualPlan.RETURNED, true);
        }
        return Map.of(
                AnnualPlan.RETURNED,
                false,
                AnnualPlan.DOCUMENT_ID,
                submission.submit(context.id(), context.personId()));
    }
}
