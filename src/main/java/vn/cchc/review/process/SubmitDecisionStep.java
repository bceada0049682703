package vn.cchc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.review.domain.ReviewCourse;
import vn.cchc.review.domain.ReviewPapers;
import vn.cchc.review.process.YearEndReview.Next;
import vn.cchc.shared.Refusal;

/** The report is issued: the coordinator submits the decision that announces the result, or takes the result back. */
@Component
class SubmitDecisionStep implements TaskStep {

    private final ReviewBriefs briefs;
    private final ReviewCourse course;
    private final ReviewPapers papers;

    SubmitDecisionStep(ReviewBriefs briefs, ReviewCourse course, ReviewPapers papers) {
        this.briefs = briefs;
        this.course = course;
        this.papers = papers;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.ofReview(context, "submit-decision");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return briefs.view(context.id());
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        Next next = values.requiredChoice("decision", Next.class);
        return switch (next) {
            case SUBMIT ->
                Map.of(
                        YearEndReview.NEXT,
                        next.name(),
                        YearEndReview.DOCUMENT_ID,
                        papers.draftDecision(context.id(), context.personId()));
            case BACK -> {
                course.takeBack(context.id(), values.requiredText("reason"), context.personId());
                yield Map.of(YearEndReview.NEXT, next.name());
            }
            default -> throw Refusal.invalid("review.refusal.no-way");
        };
    }
}
