package vn.cchc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.review.domain.SheetCourse;

/** The unit explains adjusted scores, once, or agrees with the council. */
@Component
class ExplainScoreStep implements TaskStep {

    private final ReviewBriefs briefs;
    private final SheetCourse course;

    ExplainScoreStep(ReviewBriefs briefs, SheetCourse course) {
        this.briefs = briefs;
        this.course = course;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.ofSheet(context, "explain-score");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return briefs.sheet(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        boolean agrees = "agree".equals(values.requiredText("decision"));
        return Map.of(SheetReview.EXPLAINED, course.closeExplanation(context.id(), agrees, context.personId()));
    }
}
