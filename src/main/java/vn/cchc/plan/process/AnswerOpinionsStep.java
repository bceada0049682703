package vn.cchc.plan.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.organization.Organization;
import vn.cchc.plan.OpinionView;
import vn.cchc.plan.OpinionView.Response;
import vn.cchc.plan.domain.PlanOpinions;
import vn.cchc.plan.domain.PlanOpinions.Answer;

/** The coordinator accepts or explains every comment (bảng tiếp thu, giải trình) and says whether the draft changes. */
@Component
class AnswerOpinionsStep implements TaskStep {

    private final PlanBriefs briefs;
    private final PlanOpinions opinions;
    private final Organization organization;

    AnswerOpinionsStep(PlanBriefs briefs, PlanOpinions opinions, Organization organization) {
        this.briefs = briefs;
        this.opinions = opinions;
        this.organization = organization;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.brief(context, "answer-opinions");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> values = briefs.view(context);
        List<OpinionView> comments = opinions.comments(context.id());
        var units =
                organization.units(comments.stream().map(OpinionView::unitId).toList());
        values.put(
                "commentOptions",
                comments.stream()
                        .map(comment -> Map.of(
                                "label",
                                units.get(comment.unitId()).name() + ": " + comment.text(),
                                "value",
                                String.valueOf(comment.id())))
                        .toList());
        return values;
    }

    /** A table with a choice in each row would be clearer, but Tasklist never lets a form with such a list be sent. */
    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        List<String> accepted = values.list("accepted");
        List<Answer> answers = opinions.comments(context.id()).stream()
                .map(comment -> accepted.contains(String.valueOf(comment.id()))
                        ? new Answer(comment.id(), Response.ACCEPTED, text(values, "acceptedText"))
                        : new Answer(comment.id(), Response.EXPLAINED, text(values, "explanation")))
                .toList();
        opinions.answer(context.id(), answers, context.personId());
        return Map.of(OpinionRound.DRAFT_CHANGES, "change".equals(values.requiredText("next")));
    }

    private static String text(FormValues values, String key) {
        String text = values.text(key);
        return text == null ? "" : text;
    }
}
