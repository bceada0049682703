package vn.cchc.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.cchc.document.DocumentType;

/**
 * A deliverable within a piece of work. What has not happened yet is null.
 *
 * @param deliverableId deliverable of the plan, or null when the plan prints none
 * @param deadlinePhrase as printed
 * @param waitingFor what sets the date, in the phrase's own words, or null
 * @param due last permitted day
 * @param effectiveDue last day in practice
 * @param originalDue the first last day that it ever had
 * @param firstEffectiveDue last day in practice before it was first extended
 * @param halt what stops its clock; meanwhile it has no {@code effectiveDue}
 * @param appraiserUnitId unit that appraises it, or null
 * @param kind null until its turn comes
 * @param documentType for a document
 * @param documentId the current draft or the issued document
 * @param notation number and symbol of the issued document
 * @param issuedOn day on which its own document was issued
 * @param submittedOn day on which it was sent to the body above that decides
 * @param doneOn day on which the officer's part was done
 * @param result words on the result, for what goes on all year or did not arise
 * @param lateness as of today
 * @param dates its periods or milestones, in the order of the calendar; {@code due} is that of the next open one
 */
public record ItemView(
        long id,
        long workId,
        Long deliverableId,
        int ordinal,
        String product,
        WorkState state,
        Timing timing,
        String deadlinePhrase,
        String waitingFor,
        LocalDate due,
        LocalDate effectiveDue,
        LocalDate originalDue,
        LocalDate firstEffectiveDue,
        HaltView halt,
        Long appraiserUnitId,
        ProductKind kind,
        DocumentType documentType,
        Issuer issuer,
        Set<EvidenceKind> acceptedEvidence,
        Long documentId,
        String notation,
        LocalDate issuedOn,
        LocalDate submittedOn,
        LocalDate doneOn,
        String result,
        Lateness lateness,
        List<ItemDateView> dates) {

    public ItemView {
        dates = List.copyOf(dates);
    }
}
