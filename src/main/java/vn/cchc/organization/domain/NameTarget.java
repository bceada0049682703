package vn.cchc.organization.domain;

import java.time.LocalDate;

/** What a name may lead to: exactly one of a unit, a group and a body outside, within dates. */
record NameTarget(Long unitId, Long groupId, Long externalId, LocalDate validFrom, LocalDate validTo) {

    static NameTarget unit(long id) {
        return new NameTarget(id, null, null, null, null);
    }

    static NameTarget group(long id) {
        return new NameTarget(null, id, null, null, null);
    }

    static NameTarget external(long id) {
        return new NameTarget(null, null, id, null, null);
    }

    boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
