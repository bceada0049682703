package vn.cchc.review;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The score sheet of a unit. What has not happened yet is null.
 *
 * @param silent the limit ran out before the unit had scored itself
 * @param explained the unit has explained adjusted scores, or let the time for it pass
 * @param lines criteria that the unit scores itself by
 * @param selfScored those that it has scored
 * @param appraised those that the council has looked at
 * @param adjusted those that the council scored differently
 * @param total final score of all criteria
 * @param percent final score as part of the highest, in percent
 * @param rank 1 for the best; equal results share a rank
 * @param rating class, as the agency's table calls it
 */
public record SheetView(
        long id,
        long reviewId,
        long unitId,
        SheetState state,
        boolean silent,
        boolean explained,
        String returnReason,
        String submittedBy,
        Instant submittedAt,
        String appraisedBy,
        Instant appraisedAt,
        int lines,
        int selfScored,
        int appraised,
        int adjusted,
        BigDecimal selfTotal,
        BigDecimal total,
        BigDecimal percent,
        Integer rank,
        String rating) {}
