package vn.cchc.organization;

import java.time.LocalDate;
import vn.cchc.organization.domain.Wording;
import vn.cchc.shared.Refusal;

/** An appointment to be made; see {@link Appointment} for the parts. */
public record NewAppointment(
        String personId,
        String agencyId,
        Long unitId,
        Role role,
        String position,
        LocalDate validFrom,
        LocalDate validTo) {

    /** @throws Refusal invalid, when a part is missing or overlong, or the role does not go with the unit */
    public NewAppointment {
        position = Wording.required(position, "organization.appointment.position");
        if (role == null) {
            throw Refusal.invalid("organization.refusal.no-role");
        }
        if (role.ofUnit() != (unitId != null)) {
            throw Refusal.invalid(
                    role.ofUnit() ? "organization.refusal.role-needs-unit" : "organization.refusal.role-of-agency");
        }
        Period.check(validFrom, validTo);
    }

    /** An appointment to a role in the agency, open-ended. */
    public static NewAppointment inAgency(
            String personId, String agencyId, Role role, String position, LocalDate validFrom) {
        return new NewAppointment(personId, agencyId, null, role, position, validFrom, null);
    }

    /** An appointment to a role in a unit, open-ended. */
    public static NewAppointment inUnit(
            String personId, String agencyId, long unitId, Role role, String position, LocalDate validFrom) {
        return new NewAppointment(personId, agencyId, unitId, role, position, validFrom, null);
    }
}
