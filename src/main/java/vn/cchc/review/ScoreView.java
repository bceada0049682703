package vn.cchc.review;

import java.math.BigDecimal;

/**
 * One line of a score sheet. What has not happened yet is null or empty.
 *
 * @param prefilled what the system proposes, or null when it knows nothing
 * @param source where that comes from, in words
 * @param selfNote what the unit says to its score
 * @param evidence documents that the unit names
 * @param appraisedReason why the council scores differently
 * @param explanation of the unit, to the council's score
 * @param finalReason why the final score differs from the council's first one
 * @param version grows with every change; tells a stale page
 */
public record ScoreView(
        long id,
        long criterionId,
        BigDecimal prefilled,
        String source,
        BigDecimal selfScore,
        String selfNote,
        String evidence,
        BigDecimal appraised,
        String appraisedReason,
        String explanation,
        BigDecimal finalScore,
        String finalReason,
        int version) {

    /** What the unit's claim comes to: its own score, else what the system proposes, else nothing. */
    public BigDecimal claimed() {
        if (selfScore != null) {
            return selfScore;
        }
        return prefilled != null ? prefilled : BigDecimal.ZERO;
    }

    /** Whether the council scored differently from what was claimed. */
    public boolean adjusted() {
        return appraised != null && appraised.compareTo(claimed()) != 0;
    }
}
