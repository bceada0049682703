package vn.cchc.organization.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A name for several units, as read.
 *
 * @param members units listed; empty when it stands for all units
 */
public record UnitGroup(
        long id, String agencyId, String name, Kind kind, List<Long> members, LocalDate validFrom, LocalDate validTo) {

    /** How a group gets its members. */
    public enum Kind {
        /** Whatever units the agency has on the day. */
        ALL_UNITS,
        /** The units that an administrator listed. */
        LISTED
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
