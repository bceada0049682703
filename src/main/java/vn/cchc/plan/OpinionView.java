package vn.cchc.plan;

import java.time.Instant;

/**
 * What a unit says about a draft plan, and what the coordinator answers. Missing parts are null, missing texts empty.
 *
 * @param silent the limit ran out without an answer, which counts as agreement
 */
public record OpinionView(
        long id,
        int round,
        long unitId,
        Verdict verdict,
        String text,
        boolean silent,
        String givenBy,
        Instant givenAt,
        Response response,
        String responseText) {

    /** What the unit says. */
    public enum Verdict {
        /** Agrees as it stands. */
        AGREE,
        /** Wants something changed. */
        COMMENT;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "plan.verdict." + name();
        }
    }

    /** What the coordinator does with a comment (tiếp thu, giải trình). */
    public enum Response {
        /** The draft follows it. */
        ACCEPTED,
        /** The draft does not follow it, for a reason. */
        EXPLAINED;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "plan.response." + name();
        }
    }
}
