package vn.cchc.overview.read;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentView;
import vn.cchc.document.Documents;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.organization.Histories;
import vn.cchc.organization.HistoryLine;
import vn.cchc.plan.AreaView;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.RowView;
import vn.cchc.task.ContributionView;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkRights;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/** Puts together all that belongs to a piece of work, as far as the person may read it. */
@Service
@Transactional(readOnly = true)
public class Dossiers {

    /** Acts of the history that a dossier shows. */
    private static final int HISTORY = 50;

    private final PlanRows rows;
    private final PlanTable table;
    private final PlanHeads heads;
    private final Works works;
    private final WorkRights rights;
    private final WorkFileQueries files;
    private final Documents documents;
    private final Histories histories;
    private final DossierNames names;

    Dossiers(
            PlanRows rows,
            PlanTable table,
            PlanHeads heads,
            Works works,
            WorkRights rights,
            WorkFileQueries files,
            Documents documents,
            Histories histories,
            DossierNames names) {
        this.rows = rows;
        this.table = table;
        this.heads = heads;
        this.works = works;
        this.rights = rights;
        this.files = files;
        this.documents = documents;
        this.histories = histories;
        this.names = names;
    }

    /**
     * Of the work on a row of a plan.
     *
     * @param chosenItem deliverable that is looked at, or null for all
     * @param personId who reads
     */
    public Dossier ofRow(PlanView plan, RowView row, Long chosenItem, String personId) {
        List<WorkView> all = works.ofRows(List.of(row.id()));
        boolean confidential = !all.isEmpty() && all.stream().noneMatch(work -> rights.mayReadDrafts(personId, work));
        List<Long> workIds = all.stream().map(WorkView::id).toList();
        List<ItemView> items =
                all.stream().flatMap(work -> work.items().stream()).toList();
        List<Long> itemIds = items.stream().map(ItemView::id).toList();
        List<ContributionView> contributions = confidential ? List.of() : works.contributions(workIds);
        List<DraftLine> drafts = drafts(
                items.stream()
                        .filter(item -> chosenItem == null || chosenItem == item.id())
                        .map(ItemView::documentId)
                        .filter(Objects::nonNull)
                        .toList(),
                personId);
        var evidence = works.evidence(itemIds);
        var returns = works.returns(workIds);
        var progress = works.progress(itemIds);
        DossierNames.Asked asked = names.ask();
        all.forEach(asked::work);
        contributions.forEach(asked::contribution);
        evidence.forEach(asked::evidence);
        returns.forEach(sentBack -> asked.person(sentBack.returnedBy()).person(sentBack.returnedFor()));
        progress.forEach(note -> asked.person(note.notedBy()).person(note.notedFor()));
        drafts.forEach(asked::draft);
        return new Dossier(
                asked.names(),
                null,
                plan,
                area(plan, row),
                row.number(),
                row.title(),
                table.task(plan, row),
                chosenItem,
                all,
                confidential,
                drafts,
                contributions,
                evidence,
                returns,
                progress,
                files.of(
                        itemIds,
                        contributions.stream().map(ContributionView::id).toList()),
                List.of(),
                histories.ofRow(row.id(), PageRequest.of(0, HISTORY)));
    }

    /** Of a plan on its way to issue. */
    public Dossier ofPlan(PlanView plan, String personId) {
        List<DraftLine> drafts = plan.documentId() == null ? List.of() : drafts(List.of(plan.documentId()), personId);
        return loose(
                null,
                plan,
                drafts,
                List.of(),
                heads.opinions(plan.id()),
                histories.ofPlan(plan.id(), PageRequest.of(0, HISTORY)));
    }

    /** Of a document that belongs to no plan. */
    public Dossier ofDocument(long documentId, String personId) {
        return loose(
                null,
                null,
                drafts(List.of(documentId), personId),
                List.of(),
                List.of(),
                histories.of("document", documentId, PageRequest.of(0, HISTORY)));
    }

    /** Of what the room of a process tells about it. */
    public Dossier ofSubject(ProcessSubjects.Subject subject, String personId) {
        return loose(
                subject,
                null,
                drafts(subject.documentIds(), personId),
                files.of(subject.subjectType(), subject.subjectId()),
                List.of(),
                histories.of(subject.subjectType(), subject.subjectId(), PageRequest.of(0, HISTORY)));
    }

    private Dossier loose(
            ProcessSubjects.Subject about,
            PlanView plan,
            List<DraftLine> drafts,
            List<FileLine> files,
            List<OpinionLine> opinions,
            Page<HistoryLine> history) {
        DossierNames.Asked asked = names.ask();
        drafts.forEach(asked::draft);
        files.forEach(file -> asked.person(file.uploadedBy()));
        return new Dossier(
                asked.names(),
                about,
                plan,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                false,
                drafts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                files,
                opinions,
                history);
    }

    private List<DraftLine> drafts(Collection<Long> ids, String personId) {
        Set<Long> distinct = new LinkedHashSet<>(ids);
        return documents.views(distinct).stream()
                .map(document -> draft(document, personId))
                .toList();
    }

    private DraftLine draft(DocumentView document, String personId) {
        boolean readable = documents.mayRead(personId, document.id());
        return new DraftLine(document, readable, readable ? documents.versions(document.id()) : List.of());
    }

    private AreaView area(PlanView plan, RowView row) {
        return rows.areas(plan.id()).stream()
                .filter(area -> Objects.equals(area.id(), row.areaId()))
                .findFirst()
                .orElse(null);
    }
}
