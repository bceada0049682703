package vn.cchc.inspection;

import java.time.LocalDate;

/**
 * A shortcoming that an inspection found (tồn tại, hạn chế).
 *
 * @param area name of a {@link vn.cchc.plan.ReformDomain}
 * @param criterion the line of the checklist from which it was born
 * @param basis the rule that was not kept
 * @param recommendation what is to be done
 * @param responsibleUnitId the unit that has to do it
 * @param dueOn until when
 */
public record FindingView(
        long id,
        long inspectionId,
        String agencyId,
        long inspectedUnitId,
        String area,
        String criterion,
        String text,
        Severity severity,
        String basis,
        String recommendation,
        long responsibleUnitId,
        LocalDate dueOn) {}
