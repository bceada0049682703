package vn.cchc.inspection;

import java.time.Instant;

/**
 * The inspection of one unit. What has not happened yet is null or empty.
 *
 * @param selfReport what the unit reported about itself
 * @param selfReportMissing whether the unit let the limit pass
 * @param arrivedAt when the team announced the decision at the unit, or began to read its records
 * @param minutes what the secretary wrote
 * @param minutesFileId the file of the minutes
 * @param answer what the unit said to the minutes
 * @param answerReason why it refused
 * @param returnReason why minutes or checklist came back, until they are done again
 * @param signedBy account of the head of the team who closed the minutes
 */
public record VisitView(
        long id,
        long inspectionId,
        long unitId,
        VisitState state,
        String selfReport,
        String selfReportedBy,
        Instant selfReportedAt,
        boolean selfReportMissing,
        Instant arrivedAt,
        String minutes,
        Long minutesFileId,
        MinutesAnswer answer,
        String answerReason,
        String answeredBy,
        Instant answeredAt,
        String returnReason,
        String signedBy,
        Instant signedAt) {}
