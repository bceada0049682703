package vn.cchc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.review.domain.SheetCourse;

/** The council has decided on the explanations; the scores are final. */
@Component
class SettleScoreStep implements TaskStep {

    private final ReviewBriefs briefs;
    private final SheetCourse course;

    SettleScoreStep(ReviewBriefs briefs, SheetCourse course) {
        this.briefs = briefs;
        this.course = course;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.ofSheet(context, "settle-score");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return briefs.sheet(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        course.closeSettlement(context.id(), context.personId());
        return Map.of();
    }
}
