package vn.cchc.inspection.domain;

/**
 * What a programme says of itself.
 *
 * @param planRowId the row of the annual plan that asks for it, or null
 */
public record ProgrammeHead(String title, String basis, long advisoryUnitId, Long planRowId) {}
