package vn.cchc.organization;

import java.time.LocalDate;

/**
 * What a person is appointed to.
 *
 * @param unitId unit for officers and heads, else null
 * @param position title as people say it, e.g. Trưởng phòng
 * @param validTo last day, or null
 */
public record Appointment(
        long id,
        String personId,
        String agencyId,
        Long unitId,
        Role role,
        String position,
        LocalDate validFrom,
        LocalDate validTo) {}
