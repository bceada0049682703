package vn.cchc.inspection.domain;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.cchc.document.DocumentWithdrawn;
import vn.cchc.document.Documents;
import vn.cchc.engine.Processes;
import vn.cchc.inspection.InspectionView;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;

/** Giving an inspection up, and what happens to it when one of its documents is given up. */
@Service
@Transactional
public class InspectionCancelling {

    private final InspectionBook book;
    private final InspectionRights rights;
    private final InspectionDrafts drafts;
    private final Documents documents;
    private final Organization organization;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    InspectionCancelling(
            InspectionBook book,
            InspectionRights rights,
            InspectionDrafts drafts,
            Documents documents,
            Organization organization,
            Processes processes,
            ApplicationEventPublisher events) {
        this.book = book;
        this.rights = rights;
        this.drafts = drafts;
        this.documents = documents;
        this.organization = organization;
        this.processes = processes;
        this.events = events;
    }

    /**
     * Ends an inspection before its conclusion, as the signed-in coordinator; everything under way for it ends.
     *
     * @throws Refusal when the person is not a coordinator, it is concluded or cancelled, one of its documents has its
     *     number and is only to be sent out, or no reason is given
     */
    public void cancel(long inspectionId, String reason) {
        Inspection inspection = book.alone(inspectionId);
        String by = organization.currentPerson().id();
        rights.readable(inspectionId, by);
        rights.requireCoordinator(by, inspection.agencyId());
        String why = Wording.required(reason, Wording.LONG, "reason");
        if (inspection.state().closed()) {
            throw Refusal.conflict("inspection.refusal.state." + inspection.state());
        }
        book.view(inspection).documentIds().forEach(drafts::requireNotNumbered);
        processes.message(
                InspectionProcess.CANCELLED,
                InspectionProcess.KEY,
                String.valueOf(inspectionId),
                Map.of(InspectionProcess.CANCELLED_BY, by, InspectionProcess.CANCEL_REASON, why));
    }

    /** The process has ended by the message. */
    public void giveUp(long inspectionId, String reason, String by) {
        Inspection inspection = book.alone(inspectionId);
        InspectionView view = book.view(inspection);
        inspection.cancel(reason);
        book.tell(inspectionId, "cancelled", by, reason);
        view.documentIds().stream()
                .filter(drafts::onItsWay)
                .forEach(document -> events.publishEvent(new GivenUp(document, reason, by)));
    }

    /** By now the engine has ended the process of the document that went with the inspection's own. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void withdrawDocument(GivenUp event) {
        documents.withdraw(event.documentId(), event.reason(), event.by());
    }

    /** A document was given up while the inspection goes on: the step before it comes back for that reason. */
    @EventListener
    void documentWithdrawn(DocumentWithdrawn event) {
        if (InspectionBook.SUBJECT.equals(event.ownerKind()) && event.ownerId() != null) {
            Inspection inspection = book.alone(event.ownerId());
            if (!inspection.state().closed()) {
                inspection.sendBack(event.reason());
            }
        }
    }

    /** An inspection was given up while a document of it was on its way. */
    record GivenUp(long documentId, String reason, String by) {}
}
