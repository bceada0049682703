package vn.cchc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.review.domain.SheetCourse;

/** The head of the unit stands by the scores, or returns them to the officer with a reason. */
@Component
class ConfirmSelfScoreStep implements TaskStep {

    private final ReviewBriefs briefs;
    private final SheetCourse course;

    ConfirmSelfScoreStep(ReviewBriefs briefs, SheetCourse course) {
        this.briefs = briefs;
        this.course = course;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.ofSheet(context, "confirm-self-score");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return briefs.sheet(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        boolean returned = "return".equals(values.requiredText("decision"));
        if (returned) {
            course.returnToOfficer(context.id(), values.requiredText("reason"), context.personId());
        } else {
            course.confirm(context.id(), context.personId());
        }
        return Map.of(SheetReview.RETURNED, returned);
    }
}
