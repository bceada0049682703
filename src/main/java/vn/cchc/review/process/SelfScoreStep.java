package vn.cchc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.review.domain.SheetCourse;

/** The unit has filled in its sheet on the page and hands it in. */
@Component
class SelfScoreStep implements TaskStep {

    private final ReviewBriefs briefs;
    private final SheetCourse course;

    SelfScoreStep(ReviewBriefs briefs, SheetCourse course) {
        this.briefs = briefs;
        this.course = course;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.ofSheet(context, "self-score");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return briefs.sheet(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        return Map.of(SheetReview.TO_CONFIRM, course.submit(context.id(), context.personId()));
    }
}
