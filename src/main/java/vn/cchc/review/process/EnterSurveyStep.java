package vn.cchc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.review.domain.ReviewCourse;

/** The coordinator has entered the survey scores of all units on the page. */
@Component
class EnterSurveyStep implements TaskStep {

    private final ReviewBriefs briefs;
    private final ReviewCourse course;

    EnterSurveyStep(ReviewBriefs briefs, ReviewCourse course) {
        this.briefs = briefs;
        this.course = course;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.ofReview(context, "enter-survey");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> values = briefs.view(context.id());
        values.put("surveyLink", "/reviews/" + context.id() + "/survey");
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        course.closeSurvey(context.id(), context.personId());
        return Map.of();
    }
}
