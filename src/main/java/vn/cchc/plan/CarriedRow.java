package vn.cchc.plan;

/**
 * Something that an earlier year left open, as a row of next year's plan.
 *
 * @param title what is to be done
 * @param deliverable what it is to produce; may be empty
 * @param domain reform area of the section, or null
 * @param areaTitle title of the section in which it stood, or null
 * @param leadUnitId unit that answers for it, or null while nobody knows
 * @param deadlinePhrase by when, as plans write it; may be empty
 * @param origin where it comes from, in words, e.g. "Chuyển tiếp từ nhiệm vụ 2.1, Kế hoạch năm 2026"
 * @param sourceRowId row of the earlier plan, or null
 * @param sourceFindingId finding of an inspection, or null
 */
public record CarriedRow(
        String title,
        String deliverable,
        ReformDomain domain,
        String areaTitle,
        Long leadUnitId,
        String deadlinePhrase,
        String origin,
        Long sourceRowId,
        Long sourceFindingId) {}
