package vn.cchc.organization;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.AdministrationRights;
import vn.cchc.organization.domain.AppointmentEntity;
import vn.cchc.organization.domain.AppointmentStore;
import vn.cchc.organization.domain.OrganizationJournal;
import vn.cchc.organization.domain.PersonEntity;
import vn.cchc.organization.domain.PersonStore;
import vn.cchc.organization.domain.UnitQueries;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Appoints people to roles and ends appointments. {@code by} is the administrator who does it. */
@Service
@Transactional
public class Appointments {

    private final AppointmentStore appointments;
    private final PersonStore people;
    private final UnitQueries units;
    private final AdministrationRights rights;
    private final OrganizationJournal journal;
    private final Texts texts;

    Appointments(
            AppointmentStore appointments,
            PersonStore people,
            UnitQueries units,
            AdministrationRights rights,
            OrganizationJournal journal,
            Texts texts) {
        this.appointments = appointments;
        this.people = people;
        this.units = units;
        this.rights = rights;
        this.journal = journal;
        this.texts = texts;
    }

    /**
     * Appoints a person. Somebody of another agency is appointed by a system administrator only.
     *
     * @return id of the appointment
     * @throws Refusal forbidden; not found; invalid when the unit is of another agency; conflict when the person holds
     *     the role there already from the same day
     */
    public long appoint(NewAppointment wanted, String by) {
        rights.require(by, wanted.agencyId());
        PersonEntity person = people.findById(wanted.personId())
                .filter(PersonEntity::active)
                .orElseThrow(() -> Refusal.notFound("organization.refusal.no-person"));
        if (!wanted.agencyId().equals(person.agencyId())) {
            rights.requireSystem(by);
        }
        requireUnit(wanted);
        if (appointments.existsByPersonIdAndRoleAndAgencyIdAndUnitIdAndValidFrom(
                wanted.personId(), wanted.role(), wanted.agencyId(), wanted.unitId(), wanted.validFrom())) {
            throw Refusal.conflict("organization.refusal.appointed-already", person.fullName());
        }
        AppointmentEntity stored = appointments.saveAndFlush(new AppointmentEntity(wanted));
        journal.record(
                wanted.agencyId(),
                "appointed",
                by,
                person.fullName(),
                wanted.position(),
                texts.get("organization.role." + wanted.role()));
        return stored.id();
    }

    private void requireUnit(NewAppointment wanted) {
        if (wanted.unitId() != null
                && units.unit(wanted.unitId())
                        .filter(unit -> unit.agencyId().equals(wanted.agencyId()))
                        .isEmpty()) {
            throw Refusal.invalid("organization.refusal.other-agency");
        }
    }

    /**
     * Ends an appointment.
     *
     * @param lastDay last day on which it counts
     * @throws Refusal forbidden; not found; conflict when it has ended before; invalid when an administrator would end
     *     his or her own administration
     */
    public void dismiss(long appointmentId, LocalDate lastDay, String by) {
        AppointmentEntity held = appointments
                .findById(appointmentId)
                .orElseThrow(() -> Refusal.notFound("organization.refusal.no-appointment"));
        rights.require(by, held.agencyId());
        if (lastDay == null) {
            throw Refusal.invalid("organization.refusal.no-date");
        }
        if (held.role() == Role.ADMINISTRATOR && held.personId().equals(by)) {
            throw Refusal.invalid("organization.refusal.self");
        }
        held.end(lastDay);
        appointments.flush();
        String name = people.findById(held.personId()).orElseThrow().fullName();
        journal.record(held.agencyId(), "dismissed", by, name, held.position(), Days.text(lastDay));
    }
}
