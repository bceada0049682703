package vn.cchc.document.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentView;
import vn.cchc.shared.Refusal;

/** From the drafter's hand through the checks of content and format, and back (Nghị định 30/2020/NĐ-CP Điều 10, 12). */
@Service
@Transactional
public class Checking {

    private final DocumentRepository documents;
    private final Withdrawal withdrawal;
    private final Acts acts;

    Checking(DocumentRepository documents, Withdrawal withdrawal, Acts acts) {
        this.documents = documents;
        this.withdrawal = withdrawal;
        this.acts = acts;
    }

    /**
     * Puts the draft before the head of its unit, for the first time.
     *
     * @throws Refusal when it has no version yet or is on its way already
     */
    public DocumentView submit(long documentId) {
        Document document = find(documentId);
        document.submitted();
        acts.record(document, "submitted", document.origin().drafterId(), null);
        return Views.of(document);
    }

    /**
     * Puts a draft that was returned before the head of its unit again.
     *
     * @throws Refusal when the person did not write it
     */
    public void resubmit(long documentId, String by, String note) {
        Document document = written(documentId, by);
        document.submitted();
        acts.record(document, "resubmitted", by, note);
    }

    /**
     * Gives up a draft that was returned.
     *
     * @throws Refusal when the person did not write it or says no reason
     */
    public void giveUp(long documentId, String by, String reason) {
        withdrawal.give(written(documentId, by), reason, by);
    }

    /** The head of the drafting unit answers for the content. */
    public void contentChecked(long documentId, String by, String note) {
        Document document = find(documentId);
        document.contentChecked(by);
        acts.record(document, "content-checked", by, note);
    }

    /** The designated person answers for format and procedure. */
    public void formatChecked(long documentId, String by, String note) {
        Document document = find(documentId);
        document.formatChecked();
        acts.record(document, "format-checked", by, note);
    }

    /**
     * Sends the draft back to its drafter.
     *
     * @throws Refusal when no reason is given
     */
    public void returnToDrafter(long documentId, String by, String reason) {
        Document document = find(documentId);
        document.returned(by, reason);
        acts.record(document, "returned", by, reason);
    }

    private Document written(long documentId, String by) {
        Document document = find(documentId);
        if (!document.isWrittenBy(by)) {
            throw Refusal.forbidden("document.refusal.not-drafter");
        }
        return document;
    }

    private Document find(long documentId) {
        return documents.findById(documentId).orElseThrow(() -> Refusal.notFound("document.refusal.unknown"));
    }
}
