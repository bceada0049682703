package vn.cchc.task;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request for a later last day of a deliverable. What has not happened yet is null.
 *
 * @param setBy who set the day, and so decides
 * @param due the last day as it stood when it was asked
 * @param wishedDue the day that was asked for
 * @param askedFor account of the one on leave for whom a substitute asked, or null
 * @param grantedDue the day that was granted, which may be another one
 */
public record ExtensionView(
        long id,
        long itemId,
        DueSetter setBy,
        LocalDate due,
        LocalDate wishedDue,
        String reason,
        String askedBy,
        String askedFor,
        Instant askedAt,
        ExtensionState state,
        LocalDate grantedDue,
        String decisionReason,
        String decidedBy,
        Instant decidedAt) {}
