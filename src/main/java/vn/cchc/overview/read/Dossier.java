package vn.cchc.overview.read;

import java.util.List;
import org.springframework.data.domain.Page;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.organization.HistoryLine;
import vn.cchc.plan.AreaView;
import vn.cchc.plan.PlanView;
import vn.cchc.task.ContributionView;
import vn.cchc.task.EvidenceView;
import vn.cchc.task.ItemView;
import vn.cchc.task.ProgressView;
import vn.cchc.task.ReturnView;
import vn.cchc.task.WorkView;

/**
 * All that belongs to one piece of work: what the plan says, drafts, opinions, contributions, evidence, history. Parts
 * that do not apply are null or empty.
 *
 * @param about what the room of the task's process tells; then there is no plan
 * @param area section of the plan in which the row stands
 * @param number printed number of the row
 * @param title of the row
 * @param row its cells
 * @param chosenItem deliverable that is looked at; null for all of them
 * @param confidential whether contributions and drafts are kept from the person
 * @param opinions of units on the draft plan
 */
public record Dossier(
        Names names,
        ProcessSubjects.Subject about,
        PlanView plan,
        AreaView area,
        String number,
        String title,
        RowLine.Task row,
        Long chosenItem,
        List<WorkView> works,
        boolean confidential,
        List<DraftLine> drafts,
        List<ContributionView> contributions,
        List<EvidenceView> evidence,
        List<ReturnView> returns,
        List<ProgressView> progress,
        List<FileLine> files,
        List<OpinionLine> opinions,
        Page<HistoryLine> history) {

    /** The files of one owner. */
    public List<FileLine> filesOf(String ownerKind, long ownerId) {
        return files.stream()
                .filter(file -> file.ownerKind().equals(ownerKind) && file.ownerId() == ownerId)
                .toList();
    }

    /** Whether the dossier is about this line of the row: the one that is looked at, or all of them. */
    public boolean shows(ItemLine line) {
        return chosenItem == null || line.pieces().stream().anyMatch(piece -> piece.itemId() == chosenItem);
    }

    /** The deliverable that is looked at, or null. */
    public ItemView chosen() {
        return works.stream()
                .flatMap(work -> work.items().stream())
                .filter(item -> chosenItem != null && item.id() == chosenItem)
                .findFirst()
                .orElse(null);
    }
}
