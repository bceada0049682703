package vn.cchc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.review.domain.ReviewCourse;

/** The coordinator has chosen on the page what goes into next year's plan, and closes the choice. */
@Component
class CarryOverStep implements TaskStep {

    private final ReviewBriefs briefs;
    private final ReviewCourse course;

    CarryOverStep(ReviewBriefs briefs, ReviewCourse course) {
        this.briefs = briefs;
        this.course = course;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.ofReview(context, "carry-over");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> values = briefs.view(context.id());
        values.put("carryLink", "/reviews/" + context.id() + "/carry-over");
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        course.closeCarryOver(context.id(), values.text("note"), context.personId());
        return Map.of();
    }
}
