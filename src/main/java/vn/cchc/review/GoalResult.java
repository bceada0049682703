package vn.cchc.review;

import vn.cchc.plan.GoalView;
import vn.cchc.report.GoalActual;

/**
 * A goal of the plan beside what was reached.
 *
 * @param actual the newest figure that an issued report gives, or null
 */
public record GoalResult(GoalView goal, GoalActual actual) {

    /** Whether it was reached; null while no report says anything about it. */
    public Boolean reached() {
        return actual == null || actual.value() == null ? null : goal.reached(actual.value());
    }

    /** The value that was reached, as written here; empty for none. */
    public String actualText() {
        return actual == null ? "" : goal.text(actual.value());
    }
}
