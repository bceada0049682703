package vn.cchc.remediation;

import java.time.LocalDate;

/**
 * The remediation of one finding. What has not happened yet is null.
 *
 * @param action what the unit will do
 * @param personId who will do it
 * @param plannedOn until when, as the unit says
 * @param dueOn last day, as the conclusion or later the leader says
 * @param firstDueOn last day as the conclusion said
 * @param report what was done
 * @param closeReason why the leader closed it
 * @param dropped whether the leader agreed with the unit's objection
 * @param followUpId the inspection that looked at it again
 * @param followUpHolds whether that one found it fixed
 * @param reopens the line whose ending did not hold
 */
public record LineView(
        long id,
        long remediationId,
        int ordinal,
        long findingId,
        LineState state,
        Stance stance,
        String stanceReason,
        String answeredBy,
        String action,
        String personId,
        LocalDate plannedOn,
        LocalDate dueOn,
        LocalDate firstDueOn,
        String report,
        String reportedBy,
        LocalDate reportedOn,
        String returnReason,
        String checkedBy,
        String checkNote,
        String closedBy,
        String closeReason,
        LocalDate endedOn,
        boolean dropped,
        Long followUpId,
        Boolean followUpHolds,
        String followUpNote,
        Long reopens) {

    /** @return whether the last day has passed and the line is not at an end */
    public boolean overdue(LocalDate today) {
        return !state.ended() && today.isAfter(dueOn);
    }
}
