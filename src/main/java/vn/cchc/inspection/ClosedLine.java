package vn.cchc.inspection;

import java.time.LocalDate;

/**
 * A finding whose remediation has ended, to be checked again by a follow-up inspection (phúc tra).
 *
 * @param area name of a {@link vn.cchc.plan.ReformDomain}
 * @param ending how it ended: FIXED, FIXED_LATE or NOT_IMPLEMENTED
 */
public record ClosedLine(long findingId, String area, String text, String ending, LocalDate endedOn) {}
