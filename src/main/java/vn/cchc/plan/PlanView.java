package vn.cchc.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The head of a plan. What has not happened yet is null.
 *
 * @param notation number and symbol of the document that issued it, e.g. {@code 68/KH-TTHNNK}
 * @param returnReason why the draft came back, until it is sent again
 * @param processInstanceId engine's instance, once it was sent for opinions
 * @param version changes whenever the head changes
 */
public record PlanView(
        long id,
        String agencyId,
        int planYear,
        PlanKind kind,
        String title,
        PlanState state,
        Long parentPlanId,
        long advisoryUnitId,
        Long documentId,
        String notation,
        LocalDate issuedOn,
        int opinionRound,
        String returnReason,
        String processInstanceId,
        String draftedBy,
        Instant draftedAt,
        int version) {}
