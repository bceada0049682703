package vn.cchc.document.domain;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.RepairKind;
import vn.cchc.shared.Refusal;

/** Starts the document that replaces, corrects or recalls one that was sent out (Nghị định 30/2020/NĐ-CP Điều 18). */
@Service
public class Repairing {

    private final DocumentRepository documents;
    private final DocumentAccess access;
    private final Acts acts;
    private final Clock clock;

    Repairing(DocumentRepository documents, DocumentAccess access, Acts acts, Clock clock) {
        this.documents = documents;
        this.access = access;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Drafts the repairing document in the same unit; the wrong one changes when the repairing one is sent out.
     *
     * @param by who drafts it
     * @return id of the draft
     * @throws Refusal when the document was not sent out, is no longer in force, is being repaired already, or the
     *     person may not start its repair
     */
    @Transactional
    public long start(long documentId, RepairKind kind, String subject, String by) {
        Document wrong = documents
                .findById(documentId)
                .filter(document -> access.maySee(by, document))
                .orElseThrow(() -> Refusal.notFound("document.refusal.unknown"));
        if (!access.mayRepair(by, wrong)) {
            throw Refusal.forbidden("document.refusal.repair-right");
        }
        boolean underWay = documents.findRepairsOf(documentId).stream()
                .anyMatch(repair -> repair.state().open());
        if (underWay) {
            throw Refusal.conflict("document.refusal.repair-running");
        }
        var repairing = new Document(
                new NewDocument(
                        wrong.origin().agencyId(),
                        kind.typeFor(wrong.origin().type()),
                        subject,
                        by,
                        wrong.origin().draftingUnitId(),
                        OwnerKind.NONE,
                        null,
                        wrong.origin().urgency()),
                clock.instant());
        repairing.repairs(wrong, kind);
        documents.save(repairing);
        acts.record(repairing, "drafted", by, null);
        acts.record(wrong, "repair-started." + kind, by, subject);
        return repairing.id();
    }
}
