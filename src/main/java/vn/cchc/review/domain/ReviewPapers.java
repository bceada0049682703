package vn.cchc.review.domain;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.cchc.document.DocumentIssued;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.DocumentWithdrawn;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.StoredFile;
import vn.cchc.document.Urgency;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.plan.Plans;
import vn.cchc.review.ReviewState;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** The report and the decision of a review: drafted from its data, followed to their issue, given up with it. */
@Service
@Transactional
public class ReviewPapers {

    private final SheetLoad load;
    private final ReviewRepository reviews;
    private final SummaryPrint summary;
    private final DecisionPrint decision;
    private final Documents documents;
    private final Files files;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Texts texts;

    ReviewPapers(
            SheetLoad load,
            ReviewRepository reviews,
            SummaryPrint summary,
            DecisionPrint decision,
            Documents documents,
            Files files,
            Journal journal,
            ApplicationEventPublisher events,
            Texts texts) {
        this.load = load;
        this.reviews = reviews;
        this.summary = summary;
        this.decision = decision;
        this.documents = documents;
        this.files = files;
        this.journal = journal;
        this.events = events;
        this.texts = texts;
    }

    /**
     * Drafts the report on the year (báo cáo tổng kết).
     *
     * @return id of the document
     */
    public long draftSummary(long reviewId, String drafter) {
        Review review = load.reviewAlone(reviewId);
        long document = draft(review, DocumentType.REPORT, "summary", drafter);
        attach(review, document, "summary", summary.print(review.view()), drafter);
        review.summarize(document);
        return document;
    }

    /**
     * Drafts the decision that announces the result (quyết định công bố).
     *
     * @return id of the document
     */
    public long draftDecision(long reviewId, String drafter) {
        Review review = load.reviewAlone(reviewId);
        long document = draft(review, DocumentType.DECISION, "decision", drafter);
        attach(review, document, "decision", decision.print(review.view()), drafter);
        review.decide(document);
        return document;
    }

    /**
     * Gives the review up, and with it the document that is on its way.
     *
     * @throws Refusal when the decision has a number
     */
    public void cancel(long reviewId, String reason, String person) {
        Review review = load.reviewAlone(reviewId);
        requireCancellable(review);
        Stream.of(review.summaryDocumentId(), review.decisionDocumentId())
                .filter(Objects::nonNull)
                .filter(document -> documents.state(document).inPreparation())
                .forEach(document -> events.publishEvent(new GivenUp(document, reason, person)));
        review.cancel();
        journal.record(Act.on(ReviewCourse.SUBJECT, reviewId, "review.cancelled", person)
                .because(reason));
    }

    /** Whether a review can still be given up. */
    @Transactional(readOnly = true)
    public boolean cancellable(long reviewId) {
        Review review = load.review(reviewId);
        return !review.state().closed() && !numbered(review);
    }

    /** @throws Refusal when it cannot be given up any more */
    public void requireCancellable(long reviewId) {
        requireCancellable(load.reviewAlone(reviewId));
    }

    private void requireCancellable(Review review) {
        if (numbered(review)) {
            throw Refusal.conflict("review.refusal.numbered");
        }
    }

    /** The decision has a number, or the report has one and is about to be sent. */
    private boolean numbered(Review review) {
        return review.decisionDocumentId() != null
                        && !documents.state(review.decisionDocumentId()).inPreparation()
                || review.summaryDocumentId() != null
                        && documents.state(review.summaryDocumentId()) == DocumentState.DISPATCH;
    }

    /** By now the engine has ended the process of the document that went with the review's own. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void withdrawDocument(GivenUp event) {
        if (documents.state(event.documentId()) != DocumentState.WITHDRAWN) {
            documents.withdraw(event.documentId(), event.reason(), event.by());
        }
    }

    /** A document of the review was sent out. */
    @EventListener
    void issued(DocumentIssued event) {
        if (!ReviewCourse.SUBJECT.equals(event.ownerKind())) {
            return;
        }
        Review review = load.reviewAlone(event.ownerId());
        boolean announces = Objects.equals(review.decisionDocumentId(), event.documentId());
        if (!announces && !Objects.equals(review.summaryDocumentId(), event.documentId())) {
            return;
        }
        if (announces) {
            review.decided(event.symbol(), event.issuedOn());
        }
        journal.record(Act.on(
                        ReviewCourse.SUBJECT,
                        review.id(),
                        announces ? "review.decision-issued" : "review.summary-issued",
                        Act.SYSTEM)
                .with(event.symbol(), event.issuedOn().format(Plans.DAY)));
    }

    /** A document of the review was given up while the review goes on. */
    @EventListener
    void withdrawn(DocumentWithdrawn event) {
        if (!ReviewCourse.SUBJECT.equals(event.ownerKind())) {
            return;
        }
        Review review = reviews.lockById(event.ownerId()).orElseThrow();
        if (review.state() != ReviewState.SIGNING) {
            return;
        }
        if (Objects.equals(review.decisionDocumentId(), event.documentId())) {
            review.decisionGivenUp(event.reason());
        } else if (Objects.equals(review.summaryDocumentId(), event.documentId())) {
            review.takeBack(event.reason());
        }
        journal.record(Act.on(ReviewCourse.SUBJECT, review.id(), "review.document-withdrawn", event.withdrawnBy())
                .because(event.reason()));
    }

    /** A review was given up while its document was on its way. */
    record GivenUp(long documentId, String reason, String by) {}

    private long draft(Review review, DocumentType type, String kind, String drafter) {
        return documents.draft(new NewDocument(
                review.agencyId(),
                type,
                texts.get("review.paper." + kind + ".subject", String.valueOf(review.year())),
                drafter,
                review.advisoryUnitId(),
                ReviewCourse.SUBJECT,
                review.id(),
                Urgency.NORMAL));
    }

    private void attach(Review review, long document, String kind, byte[] docx, String drafter) {
        StoredFile file = files.store(
                texts.get("review.paper." + kind + ".file", String.valueOf(review.year())) + ".docx",
                new ByteArrayInputStream(docx),
                drafter,
                new Files.Owner(review.agencyId(), OwnerKind.DOCUMENT, document));
        documents.addVersion(document, null, List.of(file.id()), drafter);
    }
}
