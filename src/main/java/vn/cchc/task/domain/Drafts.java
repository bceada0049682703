package vn.cchc.task.domain;

import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.document.DocumentView;
import vn.cchc.document.Documents;
import vn.cchc.document.NewDocument;
import vn.cchc.document.Urgency;
import vn.cchc.shared.CleanText;
import vn.cchc.shared.Refusal;
import vn.cchc.task.WorkFiles;

/** The drafts of deliverables, in the room that keeps documents. */
@Component
class Drafts {

    private static final int LONGEST_SUBJECT = 500;

    private final Documents documents;

    Drafts(Documents documents) {
        this.documents = documents;
    }

    /** Whether the deliverable has a draft that is still being written, checked or signed. */
    boolean open(WorkItem item) {
        return item.documentId() != null && documents.state(item.documentId()).inPreparation();
    }

    /** @throws Refusal when there is no draft, or none any more */
    DocumentView current(WorkItem item) {
        if (!open(item)) {
            throw Refusal.conflict("task.refusal.draft-gone");
        }
        return documents.view(item.documentId());
    }

    /** @throws Refusal when the draft is gone or nothing was written yet */
    void requireVersion(WorkItem item) {
        if (current(item).latestVersion() == 0) {
            throw Refusal.invalid("task.refusal.no-version");
        }
    }

    /** Begins a draft of the right type, an official letter where nobody has said which. */
    long begin(WorkItem item) {
        Work work = item.work();
        DocumentType type = item.nature().type() == null
                ? DocumentType.OFFICIAL_LETTER
                : item.nature().type();
        return documents.draft(new NewDocument(
                work.agencyId(),
                type,
                subject(item.product()),
                work.officerId(),
                work.unitId(),
                WorkFiles.ITEM,
                item.id(),
                Urgency.NORMAL));
    }

    private static String subject(String product) {
        String line = CleanText.line(product);
        return line.substring(0, Math.min(line.length(), LONGEST_SUBJECT));
    }
}
