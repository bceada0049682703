package vn.cchc.inspection.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.StepContext;
import vn.cchc.inspection.AnswerView;
import vn.cchc.inspection.VisitView;
import vn.cchc.inspection.domain.InspectionReading;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Texts;

/** What the forms about one unit show beyond those of the inspection. */
@Component
class VisitBriefs {

    private final InspectionBriefs briefs;
    private final InspectionReading reading;
    private final Texts texts;

    VisitBriefs(InspectionBriefs briefs, InspectionReading reading, Texts texts) {
        this.briefs = briefs;
        this.reading = reading;
        this.texts = texts;
    }

    VisitView visit(StepContext context) {
        return reading.visit(context.longFact(InspectionProcess.VISIT_ID));
    }

    String unitName(StepContext context) {
        return briefs.unitName(visit(context).unitId());
    }

    Map<String, Object> view(StepContext context) {
        VisitView visit = visit(context);
        List<AnswerView> lines = reading.answers(visit.id());
        Map<String, Object> values = new HashMap<>(briefs.view(context));
        values.put("unit", Markdown.plain(briefs.unitName(visit.unitId())));
        values.put("visitLink", "/inspections/" + visit.inspectionId() + "/units/" + visit.id());
        values.put(
                "progress",
                texts.get(
                        "inspection.progress",
                        lines.stream().filter(line -> line.grade() != null).count(),
                        lines.size(),
                        lines.stream().filter(line -> line.finding() != null).count()));
        values.put("returnReason", Markdown.plain(visit.returnReason()));
        values.put("minutesLink", visit.minutesFileId() == null ? "" : "/files/" + visit.minutesFileId());
        values.put(
                "unitAnswer",
                visit.answer() == null
                        ? ""
                        : Markdown.plain(texts.get(visit.answer().nameKey())
                                + (visit.answerReason() == null ? "" : ": " + visit.answerReason())));
        return values;
    }
}
