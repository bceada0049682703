package vn.cchc.review.process;

/**
 * Names in {@code bpmn/year-end-review.bpmn}, the process that carries a review from the score sheets to publication; its
 * business key is the review's id.
 */
public final class YearEndReview {

    /** Key of the process. */
    public static final String KEY = "year-end-review";

    /** Service task that makes the sheets' lines and proposes scores. */
    public static final String OPEN_REVIEW = "open-review";

    /** Task of the coordinator: enter what the survey says. */
    public static final String ENTER_SURVEY = "enter-survey";

    /** Task of the coordinator: submit the ranked result, or have something mended. */
    public static final String SUBMIT_RESULT = "submit-result";

    /** The way of each unit's sheet. */
    public static final String SCORE_SHEETS = "score-sheets";

    /** Task of the coordinator: submit the decision that announces the result. */
    public static final String SUBMIT_DECISION = "submit-decision";

    /** Task of the coordinator: choose what goes into next year's plan. */
    public static final String CARRY_OVER = "carry-over";

    /** Message: the review is given up. */
    public static final String CANCELLED = "review-cancelled";

    /** The review (Long). */
    public static final String REVIEW_ID = "reviewId";

    /** The document (Long) that is on its way. */
    public static final String DOCUMENT_ID = "documentId";

    /** What the coordinator decided on the result or the decision: see {@link Next} (text). */
    public static final String NEXT = "next";

    /** With {@link #CANCELLED}: account of who gave it up. */
    public static final String CANCELLED_BY = "cancelledBy";

    /** With {@link #CANCELLED}: why. */
    public static final String CANCEL_REASON = "cancelReason";

    private YearEndReview() {}

    /** Ways on from the result, in the words of the model. */
    enum Next {
        SUBMIT,
        SURVEY,
        REOPEN,
        BACK
    }
}
