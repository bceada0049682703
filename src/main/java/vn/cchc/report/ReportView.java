package vn.cchc.report;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A report as rooms and pages see it. What has not happened yet is null.
 *
 * @param dataFrom first day of what it reports on
 * @param dataTo last day of what it reports on; never moves
 * @param unitDue last day for the units of the agency
 * @param agencyDue last day for the agencies below
 * @param sendBy last day for sending it, a working day
 * @param assessment general assessment, or empty
 * @param difficulties shortcomings and their causes, or empty
 * @param proposals what comes next and what is proposed, or empty
 * @param returnReason why its document came back
 * @param notation number and symbol of the issued document
 * @param openedBy account, or null when the timer opened it
 * @param version changes whenever the head changes
 */
public record ReportView(
        long id,
        String agencyId,
        long planId,
        int year,
        ReportPeriod period,
        LocalDate dataFrom,
        LocalDate dataTo,
        LocalDate unitDue,
        LocalDate agencyDue,
        LocalDate sendBy,
        ReportState state,
        String assessment,
        String difficulties,
        String proposals,
        String returnReason,
        String cancelReason,
        Long documentId,
        String notation,
        LocalDate issuedOn,
        String openedBy,
        Instant openedAt,
        int version) {}
