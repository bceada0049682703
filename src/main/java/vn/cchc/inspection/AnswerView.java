package vn.cchc.inspection;

import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.plan.ReformDomain;

/**
 * One line of a unit's checklist with what the team saw, and the finding when something is wanting.
 *
 * @param basis the rule behind the line, or empty
 * @param sourceFindingId the earlier finding that a follow-up checks again, or null
 * @param grade null until somebody looked
 * @param finding null unless something is wanting
 * @param version changes with every change of the line
 */
public record AnswerView(
        long id,
        long visitId,
        ReformDomain area,
        String text,
        String basis,
        Long sourceFindingId,
        Grade grade,
        String note,
        String by,
        Instant at,
        Defect finding,
        int version) {

    /** What is wanting, as it becomes a finding of the conclusion. */
    public record Defect(
            String text,
            Severity severity,
            String basis,
            String recommendation,
            long responsibleUnitId,
            LocalDate dueOn) {}
}
