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
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;
import vn.cchc.task.WorkFiles;

/** A deliverable that is a document: its draft, and what became of it. */
@Service
public class Drafting {

    private final WorkBook book;
    private final Drafts drafts;
    private final EvidenceRepository evidence;
    private final Milestones milestones;
    private final Documents documents;
    private final Organization organization;
    private final Clock clock;

    Drafting(
            WorkBook book,
            Drafts drafts,
            EvidenceRepository evidence,
            Milestones milestones,
            Documents documents,
            Organization organization,
            Clock clock) {
        this.book = book;
        this.drafts = drafts;
        this.evidence = evidence;
        this.milestones = milestones;
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
        if (drafts.open(item)) {
            item.draft(item.documentId());
            return;
        }
        item.draft(drafts.begin(item));
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
        DocumentView draft = drafts.current(item);
        if (draft.type() != type || !draft.subject().equals(subject)) {
            documents.describe(draft.id(), type, subject, by);
            item.retype(type);
        }
    }

    /** The officer hands the draft on: to the appraiser if the plan names one, else to signature. */
    @Transactional
    public void submit(long itemId, String note, String by) {
        WorkItem item = required(itemId, by);
        drafts.requireVersion(item);
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
        Long draft = drafts.open(item) ? item.documentId() : null;
        item.showByEvidence();
        if (draft != null) {
            documents.withdraw(draft, reason, by);
        }
        book.tell(item, "not-a-document", by, reason);
    }

    /** The document was sent out: it is the deliverable, or what was submitted to the body above. */
    @EventListener
    @Transactional
    public void issued(DocumentIssued event) {
        if (!WorkFiles.ITEM.equals(event.ownerKind())) {
            return;
        }
        WorkItem item = book.item(event.ownerId());
        item.issued(event.symbol(), event.issuedOn(), milestones.issued(item, event.issuedOn()));
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
        item.replaceDraft(drafts.begin(item));
        milestones.giveBack(item);
        book.tell(item, "draft-given-up", event.withdrawnBy(), event.reason());
    }

    private WorkItem required(long itemId, String by) {
        WorkItem item = book.item(itemId);
        item.work().requireOfficer(by);
        return item;
    }
}
