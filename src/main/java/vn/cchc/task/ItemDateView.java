package vn.cchc.task;

import java.time.LocalDate;

/**
 * One of several days of a deliverable.
 *
 * @param start first day of the period, or null when the phrase states none
 * @param due last permitted day
 * @param effectiveDue last day in practice
 * @param result what came out, or null
 * @param doneOn day on which it was reported or reached, or null
 * @param reportedBy account of who reported, or null
 * @param lateness as of today; what goes on is never late
 */
public record ItemDateView(
        long id,
        long itemId,
        int ordinal,
        DateKind kind,
        LocalDate start,
        LocalDate due,
        LocalDate effectiveDue,
        DateState state,
        String result,
        LocalDate doneOn,
        String reportedBy,
        Lateness lateness) {}
