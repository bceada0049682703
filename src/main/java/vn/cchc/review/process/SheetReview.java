package vn.cchc.review.process;

/** Names in {@code bpmn/review-sheet.bpmn}, the way of one unit's score sheet; its business key is the sheet's id. */
public final class SheetReview {

    /** Key of the process. */
    public static final String KEY = "review-sheet";

    static final String SELF_SCORE = "self-score";
    static final String CONFIRM_SELF_SCORE = "confirm-self-score";

    /** Task of the council: accept or adjust what the unit claims. */
    public static final String APPRAISE_SCORE = "appraise-score";

    static final String EXPLAIN_SCORE = "explain-score";

    /** Task of the council: decide on what the unit explains. */
    public static final String SETTLE_SCORE = "settle-score";

    static final String SELF_SCORE_DUE = "self-score-due";
    static final String SELF_SCORE_REMINDER = "self-score-reminder";
    static final String EXPLANATION_DUE = "explanation-due";

    static final String SHEET_ID = "sheetId";
    static final String UNIT_ID = "unitId";

    /** Whether the head of the unit has to confirm what an officer handed in (Boolean). */
    static final String TO_CONFIRM = "toConfirm";

    /** Whether the head returned the sheet to the officer (Boolean). */
    static final String RETURNED = "returned";

    /** Whether the council adjusted scores that the unit may explain (Boolean). */
    static final String ADJUSTED = "adjusted";

    /** Whether the council has to decide on explanations (Boolean). */
    static final String EXPLAINED = "explained";

    private SheetReview() {}
}
