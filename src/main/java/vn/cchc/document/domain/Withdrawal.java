package vn.cchc.document.domain;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentWithdrawn;
import vn.cchc.journal.Act;
import vn.cchc.shared.Refusal;

/** Giving a draft up before it has a number. */
@Component
class Withdrawal {

    private final DocumentAccess access;
    private final RunningIssue issue;
    private final Acts acts;
    private final ApplicationEventPublisher events;

    Withdrawal(DocumentAccess access, RunningIssue issue, Acts acts, ApplicationEventPublisher events) {
        this.access = access;
        this.issue = issue;
        this.acts = acts;
        this.events = events;
    }

    /** Ends the process, too. */
    void withdraw(Document document, String reason, String by) {
        if (!Act.SYSTEM.equals(by) && !access.mayWithdraw(by, document)) {
            throw Refusal.forbidden("document.refusal.withdraw-right");
        }
        give(document, reason, by);
        issue.draftWithdrawn(document.id());
    }

    /** Leaves the process to go on: it asked, and ends by itself. */
    void give(Document document, String reason, String by) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("document.refusal.reason");
        }
        document.withdrawn();
        acts.record(document, "withdrawn", by, reason);
        events.publishEvent(new DocumentWithdrawn(
                document.id(), document.origin().ownerKind(), document.origin().ownerId(), by, reason));
    }
}
