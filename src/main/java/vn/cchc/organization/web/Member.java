package vn.cchc.organization.web;

import java.time.LocalDate;
import vn.cchc.organization.Role;

/** An appointment with the names of person and unit. */
record Member(
        long id,
        String personId,
        String fullName,
        String agencyName,
        Long unitId,
        String unitName,
        Role role,
        String position,
        LocalDate validFrom,
        LocalDate validTo) {}
