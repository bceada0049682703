package vn.cchc.review;

/** What part of a sheet somebody may write now. */
public enum SheetPart {
    NOTHING,
    /** The unit's own scores, with note and evidence. */
    SELF_SCORE,
    /** The council's scores and reasons. */
    APPRAISAL,
    /** The unit's explanations of adjusted scores. */
    EXPLANATION,
    /** The council's final scores. */
    SETTLEMENT;

    /** Key of what is to be done, as a sentence. */
    public String hintKey() {
        return "review.sheet.part." + name();
    }
}
