package vn.cchc.review.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.cchc.review.NewReview;
import vn.cchc.review.ReviewState;
import vn.cchc.review.ReviewView;
import vn.cchc.shared.Refusal;

/** The review of an agency's year; knows what may happen to it in which state. */
@Entity
class Review {

    private static final int TITLE_LENGTH = 300;
    private static final int SOURCE_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private int year;
    private String title;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private long setId;
    private Long planId;
    private long advisoryUnitId;
    private String surveySource = "";

    @Embedded
    private ReviewResult result = ReviewResult.NONE;

    private String returnReason;
    private Instant carriedOverAt;
    private String openedBy;
    private Instant openedAt;

    @Version
    private int version;

    @Embedded
    private Council council;

    protected Review() {}

    /** @throws Refusal when the title is missing */
    Review(NewReview opened, long setId, String by, Instant at) {
        this.agencyId = opened.agencyId();
        this.year = CriteriaSet.year(opened.year());
        this.title = Wording.required(opened.title(), TITLE_LENGTH, "review-title");
        this.state = ReviewState.SCORING;
        this.setId = setId;
        this.planId = opened.planId();
        this.advisoryUnitId = opened.advisoryUnitId();
        this.openedBy = by;
        this.openedAt = at;
        this.council = new Council(opened.council());
    }

    Long id() {
        return id;
    }

    String agencyId() {
        return agencyId;
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    ReviewState state() {
        return state;
    }

    long setId() {
        return setId;
    }

    Long planId() {
        return planId;
    }

    long advisoryUnitId() {
        return advisoryUnitId;
    }

    Long summaryDocumentId() {
        return result.summaryDocumentId();
    }

    Long decisionDocumentId() {
        return result.decisionDocumentId();
    }

    Set<CouncilMember> council() {
        return council.members();
    }

    /**
     * Somebody joins the council.
     *
     * @throws Refusal when the result is submitted, or the person is in the council already
     */
    void addMember(String account) {
        requireCouncilOpen();
        council.add(account);
    }

    /**
     * Somebody takes a member's place.
     *
     * @throws Refusal when the result is submitted, the one is not in the council, or the other is already
     */
    void replaceMember(String leaving, String successor) {
        requireCouncilOpen();
        council.replace(leaving, successor);
    }

    private void requireCouncilOpen() {
        if (!state.councilOpen()) {
            throw Refusal.conflict("review.refusal.state." + state);
        }
    }

    /** Where it stands follows from its sheets as long as scores are made. */
    void follow(ReviewState reached) {
        if (state != reached) {
            become(reached);
        }
    }

    /** @throws Refusal unless all sheets are settled and nothing is submitted */
    void requireRanking() {
        if (state != ReviewState.RANKING) {
            throw Refusal.conflict("review.refusal.state." + state);
        }
    }

    void surveyFrom(String source) {
        requireRanking();
        surveySource = Wording.optional(source, SOURCE_LENGTH, "survey-source");
    }

    boolean surveySourceNamed() {
        return !surveySource.isEmpty();
    }

    /** The result goes up for signature, with what the coordinator says of the year. */
    void submit(String words) {
        requireRanking();
        result = result.assessed(words);
        become(ReviewState.SIGNING);
        returnReason = null;
    }

    void summarize(long document) {
        result = result.withDocuments(document, decisionDocumentId());
    }

    /** The decision goes up for signature after the report was issued. */
    void decide(long document) {
        if (state != ReviewState.SIGNING) {
            throw Refusal.conflict("review.refusal.state." + state);
        }
        result = result.withDocuments(summaryDocumentId(), document);
        returnReason = null;
    }

    /** The result is looked at once more: the coordinator takes it back, or its report was given up. */
    void takeBack(String reason) {
        become(ReviewState.RANKING);
        result = result.withDocuments(null, null);
        returnReason = reason;
    }

    /** The decision was given up; the report stands. */
    void decisionGivenUp(String reason) {
        result = result.withDocuments(summaryDocumentId(), null);
        returnReason = reason;
    }

    /** The decision was sent out. */
    void decided(String notation, LocalDate on) {
        result = result.decided(notation, on);
    }

    void publish(LocalDate today) {
        become(ReviewState.PUBLISHED);
        result = result.published(today);
    }

    /** The choice for next year's plan is closed. */
    void closeCarryOver(Instant at) {
        requireCarryOver();
        carriedOverAt = at;
    }

    /** @throws Refusal unless the result is published and the choice is open */
    void requireCarryOver() {
        if (state != ReviewState.PUBLISHED) {
            throw Refusal.conflict("review.refusal.not-published");
        }
        if (carriedOverAt != null) {
            throw Refusal.conflict("review.refusal.carried-over");
        }
    }

    void cancel() {
        become(ReviewState.CANCELLED);
    }

    ReviewView view() {
        return new ReviewView(
                id,
                agencyId,
                year,
                title,
                state,
                setId,
                planId,
                advisoryUnitId,
                surveySource,
                result.assessment(),
                returnReason,
                result.summaryDocumentId(),
                result.decisionDocumentId(),
                result.decisionNotation(),
                result.publishedOn(),
                carriedOverAt,
                openedBy,
                openedAt,
                version);
    }

    private void become(ReviewState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("review.refusal.state." + state);
        }
        state = next;
    }
}
