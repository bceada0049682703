package vn.cchc.task.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.document.DocumentView;
import vn.cchc.document.Documents;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.task.ContributionView;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Coordination;
import vn.cchc.task.domain.Drafting;

/** The officer drafts the document, lets others comment, and hands it on. */
@Component
class DraftStep implements TaskStep {

    private enum Decision {
        SUBMIT,
        COMMENT,
        EVIDENCE
    }

    private final Drafting drafting;
    private final MilestoneChoice milestones;
    private final Coordination coordination;
    private final Documents documents;
    private final Works works;
    private final Organization organization;
    private final ItemSteps items;
    private final StepTexts texts;
    private final Clock clock;

    DraftStep(
            Drafting drafting,
            MilestoneChoice milestones,
            Coordination coordination,
            Documents documents,
            Works works,
            Organization organization,
            ItemSteps items,
            StepTexts texts,
            Clock clock) {
        this.drafting = drafting;
        this.milestones = milestones;
        this.coordination = coordination;
        this.documents = documents;
        this.works = works;
        this.organization = organization;
        this.items = items;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Brief brief(StepContext context) {
        return items.fromHead(context, "task.asked.draft");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        ItemView item = items.item(context);
        WorkView work = items.work(item);
        DocumentView draft = documents.view(item.documentId());
        Map<String, Object> view = items.about(item);
        milestones.show(item, view);
        view.put("comments", comments(item));
        view.put("versions", texts.get("task.versions", draft.latestVersion()));
        view.put("typeOptions", types());
        view.put("documentType", draft.type().code());
        view.put("subject", draft.subject());
        view.put("unitOptions", texts.options(colleagues(work)));
        view.put("units", work.coordinatorIds().stream().map(String::valueOf).toList());
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        long itemId = context.id();
        String by = context.personId();
        Decision decision = values.requiredChoice("decision", Decision.class);
        if (decision == Decision.EVIDENCE) {
            drafting.notADocument(itemId, values.requiredText("reason"), by);
            return Map.of(DeliverableProcess.NEXT_STEP, DeliverableProcess.TO_EVIDENCE);
        }
        drafting.describe(
                itemId,
                DocumentType.ofCode(values.requiredText("documentType")).orElseThrow(),
                values.requiredText("subject"),
                by);
        if (decision == Decision.COMMENT) {
            coordination.askComments(itemId, StepTexts.ids(values.list("units")), values.text("request"), by);
            return Map.of(DeliverableProcess.NEXT_STEP, DeliverableProcess.TO_COMMENT);
        }
        milestones.handIn(itemId, values, by);
        drafting.submit(itemId, values.text("note"), by);
        return Map.of(DeliverableProcess.NEXT_STEP, DeliverableProcess.STRAIGHT_ON);
    }

    private String comments(ItemView item) {
        List<ContributionView> all = works.contributions(List.of(item.workId())).stream()
                .filter(asked -> Long.valueOf(item.id()).equals(asked.itemId()))
                .toList();
        return all.isEmpty() ? "" : texts.get("task.comments") + "\n\n" + texts.answers(all);
    }

    private List<Map<String, String>> types() {
        return Arrays.stream(DocumentType.values())
                .map(type -> StepTexts.option(texts.get(type.nameKey()), type.code()))
                .toList();
    }

    private List<Long> colleagues(WorkView work) {
        return organization.units(work.agencyId(), LocalDate.now(clock)).stream()
                .map(Unit::id)
                .filter(unit -> unit != work.unitId())
                .toList();
    }
}
