package vn.cchc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.review.domain.SheetCourse;
import vn.cchc.review.domain.SheetScoring;

/** The council has accepted or adjusted each score on the page and closes its appraisal of the unit. */
@Component
class AppraiseScoreStep implements TaskStep {

    private final ReviewBriefs briefs;
    private final SheetScoring scoring;
    private final SheetCourse course;

    AppraiseScoreStep(ReviewBriefs briefs, SheetScoring scoring, SheetCourse course) {
        this.briefs = briefs;
        this.scoring = scoring;
        this.course = course;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.ofSheet(context, "appraise-score");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return briefs.sheet(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        if (values.flag("acceptRest")) {
            scoring.acceptRest(context.id(), context.personId());
        }
        return Map.of(SheetReview.ADJUSTED, course.closeAppraisal(context.id(), context.personId()));
    }
}
