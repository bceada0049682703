package vn.cchc.review;

import vn.cchc.plan.CarriedRow;

/**
 * Something that the year left open and next year's plan may take up.
 *
 * @param kind what it was
 * @param id of the row of the plan, or of the finding
 * @param unitName who answers for it, in words
 * @param why why it is offered, in words
 * @param row what next year's draft would get
 */
public record LeftOpen(Kind kind, long id, String unitName, String why, CarriedRow row) {

    /** What was left open. */
    public enum Kind {
        TASK,
        FINDING
    }
}
