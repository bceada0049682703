package vn.cchc.inspection;

/**
 * A follow-up inspection has checked an earlier finding. Published in the transaction of its conclusion.
 *
 * @param findingId the earlier finding
 * @param inspectionId the follow-up inspection
 * @param holds whether the remediation holds
 * @param note what the team saw
 * @param by who recorded it
 */
public record FollowUpChecked(long findingId, long inspectionId, boolean holds, String note, String by) {}
