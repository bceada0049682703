package vn.cchc.task.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Evidencing;

/** The officer shows that the deliverable exists. */
@Component
class EvidenceStep implements TaskStep {

    private enum Decision {
        FILE,
        DOCUMENT
    }

    private final Evidencing evidencing;
    private final MilestoneChoice milestones;
    private final Works works;
    private final ItemSteps items;
    private final StepTexts texts;

    EvidenceStep(Evidencing evidencing, MilestoneChoice milestones, Works works, ItemSteps items, StepTexts texts) {
        this.evidencing = evidencing;
        this.milestones = milestones;
        this.works = works;
        this.items = items;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        ItemView item = items.item(context);
        WorkView work = items.work(item);
        String key = item.submittedOn() == null ? "task.asked.evidence" : "task.asked.outcome";
        return new Brief(texts.asked(key, item.product()), texts.personOf(work.assignedBy(), work.unitId()));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        ItemView item = items.item(context);
        Map<String, Object> view = items.about(item);
        view.put(
                "accepted",
                item.acceptedEvidence().stream()
                        .map(kind -> texts.get(kind.nameKey()))
                        .collect(Collectors.joining("; ")));
        milestones.show(item, view);
        view.put("given", EvidenceLines.of(works.evidence(List.of(item.id())), texts));
        view.put(
                "typeOptions",
                Arrays.stream(DocumentType.values())
                        .map(type -> StepTexts.option(texts.get(type.nameKey()), type.code()))
                        .toList());
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        long itemId = context.id();
        String by = context.personId();
        if (values.requiredChoice("decision", Decision.class) == Decision.DOCUMENT) {
            evidencing.isADocument(
                    itemId,
                    DocumentType.ofCode(values.requiredText("documentType")).orElseThrow(),
                    values.text("note"),
                    by);
            return Map.of(DeliverableProcess.NEXT_STEP, DeliverableProcess.TO_DOCUMENT);
        }
        if (values.text("link") != null) {
            evidencing.addLink(itemId, values.text("link"), null, by);
        }
        if (values.text("documentNumber") != null) {
            evidencing.addDocument(itemId, values.text("documentNumber"), values.date("documentDate"), null, by);
        }
        milestones.handIn(itemId, values, by);
        evidencing.file(itemId, values.text("note"), by);
        return Map.of(DeliverableProcess.NEXT_STEP, DeliverableProcess.STRAIGHT_ON);
    }
}
