package vn.cchc.plan.process;

import java.util.Collection;
import java.util.HashMap;
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
import vn.cchc.shared.Refusal;

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
        Collection<Long> unitIds = comments.stream().map(OpinionView::unitId).toList();
        var units = organization.units(unitIds);
        values.put(
                "answers",
                comments.stream()
                        .map(comment ->
                                Map.of("unit", units.get(comment.unitId()).name(), "comment", comment.text()))
                        .toList());
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        List<Map<String, Object>> rows = values.list("answers");
        Map<String, Long> comments = new HashMap<>();
        for (OpinionView comment : opinions.comments(context.id())) {
            comments.put(organization.unit(comment.unitId()).name(), comment.id());
        }
        List<Answer> answers = rows.stream().map(row -> answer(row, comments)).toList();
        opinions.answer(context.id(), answers, context.personId());
        return Map.of(OpinionRound.DRAFT_CHANGES, "change".equals(values.requiredText("next")));
    }

    /** The form tells rows by the unit that it shows; what a row only shows cannot be changed. */
    private static Answer answer(Map<String, Object> row, Map<String, Long> comments) {
        Long opinion = comments.get(text(row, "unit"));
        if (opinion == null) {
            throw Refusal.invalid("plan.refusal.no-comment");
        }
        return new Answer(opinion, Response.valueOf(text(row, "response")), text(row, "responseText"));
    }

    private static String text(Map<String, Object> row, String key) {
        Object value = row.get(key);
        return value == null ? "" : value.toString();
    }
}
