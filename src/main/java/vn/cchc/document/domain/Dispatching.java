package vn.cchc.document.domain;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentIssued;
import vn.cchc.shared.Refusal;

/** Sends numbered documents out and carries out what a repairing document says (Nghị định 30/2020/NĐ-CP Điều 18). */
@Service
@Transactional
public class Dispatching {

    private static final int MOST_RECIPIENTS = 200;
    private static final int LONGEST_RECIPIENT = 300;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_COPIES = 10_000;

    private final DocumentRepository documents;
    private final Acts acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dispatching(DocumentRepository documents, Acts acts, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal when nobody receives it, an entry is too long, or the document has no number yet */
    public void dispatch(long documentId, Outgoing outgoing, String by) {
        Document document =
                documents.findById(documentId).orElseThrow(() -> Refusal.notFound("document.refusal.unknown"));
        document.dispatched(
                new Dispatch(
                        clock.instant(),
                        by,
                        limited(outgoing.archiveHolder()),
                        copies(outgoing.copies()),
                        limited(outgoing.note())),
                recipients(outgoing.recipients()));
        Registration registration = document.registration();
        acts.record(document, "dispatched", by, null, registration.notation());
        repair(document, by);
        events.publishEvent(new DocumentIssued(
                document.id(),
                document.origin().ownerKind(),
                document.origin().ownerId(),
                registration.number(),
                registration.notation(),
                registration.issuedOn()));
    }

    private void repair(Document repairing, String by) {
        if (repairing.repair() != null) {
            Document repaired =
                    documents.findById(repairing.repair().documentId()).orElseThrow();
            repaired.repaired(repairing.repair().kind());
            acts.record(
                    repaired,
                    "repaired." + repairing.repair().kind(),
                    by,
                    null,
                    repairing.registration().notation());
        }
    }

    private static List<String> recipients(List<String> entered) {
        List<String> recipients = entered.stream()
                .map(String::strip)
                .filter(recipient -> !recipient.isEmpty())
                .distinct()
                .toList();
        if (recipients.isEmpty() || recipients.size() > MOST_RECIPIENTS) {
            throw Refusal.invalid("document.refusal.recipients", MOST_RECIPIENTS);
        }
        recipients.stream()
                .filter(recipient -> recipient.length() > LONGEST_RECIPIENT)
                .findFirst()
                .ifPresent(tooLong -> {
                    throw Refusal.invalid(
                            "document.refusal.recipient-length", tooLong.substring(0, 40), LONGEST_RECIPIENT);
                });
        return recipients;
    }

    private static int copies(int copies) {
        if (copies < 1 || copies > MOST_COPIES) {
            throw Refusal.invalid("document.refusal.copies", MOST_COPIES);
        }
        return copies;
    }

    private static String limited(String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw Refusal.invalid("document.refusal.note", LONGEST_TEXT);
        }
        return text == null || text.isBlank() ? null : text.strip();
    }
}
