package vn.cchc.report;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The part of a unit in a report. What has not happened yet is null.
 *
 * @param unitName as of today
 * @param sourceAgencyId the agency that the unit is, or null
 * @param dueOn last day on which it is in time
 * @param submittedBy who sent it first; null also when it came from the report of an agency below
 * @param submittedAt when it was sent first
 * @param sourceReportId the report of the agency below that it was taken from
 * @param sourceNotation number and symbol of that report
 * @param lines how many tasks it is about
 * @param told on how many of them the unit has said something
 * @param version changes whenever its texts or its state change
 */
public record PartView(
        long id,
        long reportId,
        long unitId,
        String unitName,
        String sourceAgencyId,
        LocalDate dueOn,
        PartState state,
        String narrative,
        String proposals,
        String submittedBy,
        Instant submittedAt,
        String returnReason,
        Instant remindedAt,
        Long sourceReportId,
        String sourceNotation,
        int lines,
        int told,
        int version) {

    /** Whether it counts in the report. */
    public boolean counts() {
        return state == PartState.ACCEPTED;
    }
}
