package vn.cchc.calendar.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;

/**
 * Who changes which calendar: that of the country the administrators of the whole system, that of a province they and the
 * administrators of its topmost agency.
 */
@Component
public class CalendarRights {

    private final Organization organization;
    private final Provinces provinces;

    CalendarRights(Organization organization, Provinces provinces) {
        this.organization = organization;
        this.provinces = provinces;
    }

    /** The province whose calendar counts for the signed-in person, or null for somebody of no agency. */
    public String ownProvince() {
        String agency = organization.currentPerson().agencyId();
        return agency == null ? null : provinces.of(agency);
    }

    /** Whether the signed-in person changes the calendar of a province, or of the country for null. */
    public boolean mayChange(String province) {
        Person person = organization.currentPerson();
        return person.systemAdmin()
                || province != null && organization.holds(person.id(), Role.ADMINISTRATOR, province);
    }

    /** The provinces whose calendars the signed-in person changes. */
    public List<Agency> changeable() {
        Person person = organization.currentPerson();
        List<Agency> candidates = person.systemAdmin()
                ? organization.agencies()
                : organization.agencies(organization.appointments(person.id()).stream()
                        .filter(held -> held.role() == Role.ADMINISTRATOR)
                        .map(Appointment::agencyId)
                        .collect(Collectors.toSet()));
        return candidates.stream().filter(agency -> agency.parentId() == null).toList();
    }

    /**
     * @return account of the signed-in person
     * @throws Refusal forbidden, unless the person changes that calendar; not found, when there is no such province
     */
    public String requireChange(String province) {
        if (province != null && organization.agency(province).parentId() != null) {
            throw Refusal.notFound("calendar.refusal.no-province");
        }
        if (!mayChange(province)) {
            throw Refusal.forbidden("calendar.refusal.not-administrator");
        }
        return organization.currentPerson().id();
    }
}
