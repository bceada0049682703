package vn.cchc.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A goal with what lies behind it.
 *
 * @param baseline where things stood before the plan, or null
 * @param groupReference whom it is compared with, or what it serves; may be empty
 * @param version changes whenever the goal changes
 * @param adjustments what it was before, newest first
 */
public record GoalDetails(
        GoalView goal,
        long planId,
        BigDecimal baseline,
        String groupReference,
        int version,
        List<Adjustment> adjustments) {

    /**
     * A change of the goal after the plan was issued.
     *
     * @param from the goal before
     * @param to the goal after
     * @param basis number and symbol of the document that orders it
     * @param by account of the person who wrote it down
     */
    public record Adjustment(
            GoalView from, GoalView to, String reason, String basis, LocalDate basisOn, String by, Instant at) {}
}
