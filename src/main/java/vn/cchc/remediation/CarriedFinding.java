package vn.cchc.remediation;

/** A finding that next year's plan should know of. */
public record CarriedFinding(long findingId, long unitId, String area, String text, String recommendation, Why why) {

    /** Why it is carried on. */
    public enum Why {
        /** Not at an end yet. */
        OPEN,
        /** Closed by the leader without being fixed. */
        NOT_IMPLEMENTED,
        /** Fixed, but found in the year before as well. */
        RECURRING
    }
}
