package vn.cchc.review;

/** Where the score of a criterion comes from. */
public enum CriterionKind {
    /** The system proposes it from what it knows; the unit may claim another one and says why. */
    AUTO,
    /** The unit scores itself and shows evidence. */
    SELF,
    /** It comes from a survey (điều tra xã hội học) and is entered before the ranking. */
    SURVEY;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "review.kind." + name();
    }
}
