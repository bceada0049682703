package vn.cchc.organization;

import java.time.LocalDate;

/**
 * A unit of an agency.
 *
 * @param parentId unit above it, or null
 * @param code short form, e.g. HCTH, or null
 * @param ownAgencyId agency that this unit is, or null; its own agency's id when it stands for the agency as a whole
 * @param validTo last day of its existence, or null
 * @param successorId unit that took over its work, or null
 */
public record Unit(
        long id,
        String agencyId,
        Long parentId,
        String code,
        String name,
        String ownAgencyId,
        LocalDate validFrom,
        LocalDate validTo,
        Long successorId) {

    /** @return true when the unit exists on the day */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
