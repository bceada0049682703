package vn.cchc.plan;

import java.time.Instant;

/** The result of one appraisal of a draft plan. */
public record AppraisalView(Subject subject, boolean passed, String text, String givenBy, Instant givenAt) {

    /** What is looked at. */
    public enum Subject {
        /** The money, by the unit for finance. */
        BUDGET,
        /** Overlap with other work, by the office. */
        OVERLAP;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "plan.appraisal." + name();
        }
    }
}
