package vn.cchc.task.domain;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentIssued;
import vn.cchc.document.DocumentType;
import vn.cchc.document.DocumentView;
import vn.cchc.document.DocumentWithdrawn;
import vn.cchc.document.Documents;
import vn.cchc.document.NewDocument;
import vn.cchc.document.Urgency;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.CleanText;
import vn.cchc.shared.Refusal;
import vn.cchc.task.ReturnStage;
import vn.cchc.task.WorkFiles;

/** A deliverable that is a document: its draft, the appraisal, and what became of it. */
@Service
public class Drafting {

    private static final int LONGEST_SUBJECT = 500;

    private final WorkBook book;
    private final WorkReturnRepository returns;
    private final EvidenceRepository evidence;
    private final Documents documents;
    private final Organization organization;
    private final Clock clock;

    Drafting(
            WorkBook book,
            WorkReturnRepository returns,
            EvidenceRepository evidence,
            Documents documents,
            Organization organization,
            Clock clock) {
        this.book = book;
        this.returns = returns;
        this.evidence = evidence;
        this.documents = documents;
        this.organization = organization;
        this.clock = clock;
    }

    /** Drafting begins: with the draft that is there, else with a new one of the right type. */
    @Transactional
    public void open(long itemId) {
        WorkItem item = book.item(itemId);
        if (item.state().closed()) {
            return;
        }
        if (item.documentId() != null && documents.state(item.documentId()).inPreparation()) {
            item.draft(item.documentId());
            return;
        }
        item.draft(newDraft(item));
        book.tell(item, "draft-opened", Act.SYSTEM, null);
    }

    /**
     * The officer says what sort of document it is and what it is about.
     *
     * @throws Refusal when the draft was given up or the subject cannot be
     */
    @Transactional
    public void describe(long itemId, DocumentType type, String subject, String by) {
        WorkItem item = required(itemId, by);
        DocumentView draft = draft(item);
        if (draft.type() != type || !draft.subject().equals(subject)) {
            documents.describe(draft.id(), type, subject, by);
            item.retype(type);
        }
    }

    /** The officer hands the draft on: to the appraiser if the plan names one, else to signature. */
    @Transactional
    public void submit(long itemId, String note, String by) {
        WorkItem item = required(itemId, by);
        requireVersion(item);
        if (item.appraiserUnitId() == null) {
            item.submit();
            book.tell(item, "submitted", by, note);
        } else {
            item.review();
            book.tell(
                    item,
                    "appraisal-asked",
                    by,
                    note,
                    organization.unit(item.appraiserUnitId()).name());
        }
    }

    /** The officer says that it is no document; evidence will show it. */
    @Transactional
    public void notADocument(long itemId, String reason, String by) {
        WorkItem item = required(itemId, by);
        Long draft = item.documentId();
        item.showByEvidence();
        if (draft != null && documents.state(draft).inPreparation()) {
            documents.withdraw(draft, reason, by);
        }
        book.tell(item, "not-a-document", by, reason);
    }

    /** The appraising unit lets the draft pass. */
    @Transactional
    public void pass(long itemId, String opinion, String by) {
        WorkItem item = appraised(itemId, by);
        requireVersion(item);
        item.submit();
        book.tell(
                item,
                "appraised",
                by,
                opinion,
                organization.unit(item.appraiserUnitId()).name());
    }

    /** The appraising unit sends the draft back. */
    @Transactional
    public void sendBack(long itemId, String reason, String by) {
        WorkItem item = appraised(itemId, by);
        item.backToDraft();
        returns.save(new WorkReturn(item, ReturnStage.APPRAISAL, reason, by, Instant.now(clock)));
        book.tell(
                item,
                "appraisal-returned",
                by,
                reason,
                organization.unit(item.appraiserUnitId()).name());
    }

    /** The document was sent out: it is the deliverable, or what was submitted to the body above. */
    @EventListener
    @Transactional
    public void issued(DocumentIssued event) {
        if (!WorkFiles.ITEM.equals(event.ownerKind())) {
            return;
        }
        WorkItem item = book.item(event.ownerId());
        item.issued(event.symbol(), event.issuedOn());
        evidence.save(Evidence.document(
                item.id(),
                event.symbol(),
                event.issuedOn(),
                documents.view(event.documentId()).subject(),
                item.work().officerId(),
                Instant.now(clock)));
        book.tell(item, "document-issued", Act.SYSTEM, null, event.symbol(), Days.text(event.issuedOn()));
    }

    /** The draft was given up somewhere: a new one is needed, and there is one at once if it is being worked on. */
    @EventListener
    @Transactional
    public void withdrawn(DocumentWithdrawn event) {
        if (!WorkFiles.ITEM.equals(event.ownerKind())) {
            return;
        }
        WorkItem item = book.item(event.ownerId());
        if (item.state().closed() || !Long.valueOf(event.documentId()).equals(item.documentId())) {
            return;
        }
        item.replaceDraft(newDraft(item));
        book.tell(item, "draft-given-up", event.withdrawnBy(), event.reason());
    }

    private long newDraft(WorkItem item) {
        Work work = item.work();
        DocumentType type = item.documentType() == null ? DocumentType.OFFICIAL_LETTER : item.documentType();
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

    private DocumentView draft(WorkItem item) {
        if (item.documentId() == null || !documents.state(item.documentId()).inPreparation()) {
            throw Refusal.conflict("task.refusal.draft-gone");
        }
        return documents.view(item.documentId());
    }

    private void requireVersion(WorkItem item) {
        if (draft(item).latestVersion() == 0) {
            throw Refusal.invalid("task.refusal.no-version");
        }
    }

    private WorkItem required(long itemId, String by) {
        WorkItem item = book.item(itemId);
        if (!by.equals(item.work().officerId())) {
            throw Refusal.forbidden("task.refusal.not-officer");
        }
        return item;
    }

    private WorkItem appraised(long itemId, String by) {
        WorkItem item = book.item(itemId);
        if (item.appraiserUnitId() == null || !organization.holds(by, Role.HEAD, item.appraiserUnitId())) {
            throw Refusal.forbidden("task.refusal.not-appraiser");
        }
        return item;
    }
}
