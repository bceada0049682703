package vn.cchc.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;

/** Who may change an organization: the administrators of the agency and those of the whole system. */
@Component
public class AdministrationRights {

    private final PersonQueries people;
    private final Clock clock;

    AdministrationRights(PersonQueries people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @throws Refusal forbidden, when the person may not administer the agency */
    public void require(String by, String agencyId) {
        if (!administers(by, agencyId)) {
            throw Refusal.forbidden("organization.refusal.not-administrator");
        }
    }

    /** @throws Refusal forbidden, when the person may not administer the whole system */
    public void requireSystem(String by) {
        if (people.person(by).filter(this::ofSystem).isEmpty()) {
            throw Refusal.forbidden("organization.refusal.not-system-administrator");
        }
    }

    /**
     * An account that may do everything is in the hands of its like only.
     *
     * @throws Refusal forbidden, when the person may not change the other one's account
     */
    public void requireOver(String by, PersonEntity other) {
        if (other.systemAdmin() || other.agencyId() == null) {
            requireSystem(by);
        } else {
            require(by, other.agencyId());
        }
    }

    /** Whether the person may administer the agency. */
    public boolean administers(String by, String agencyId) {
        return people.person(by)
                .filter(person -> ofSystem(person) || ofAgency(person, agencyId))
                .isPresent();
    }

    private boolean ofSystem(Person person) {
        return person.active() && person.systemAdmin();
    }

    private boolean ofAgency(Person person, String agencyId) {
        return person.active()
                && people.appointments(person.id(), LocalDate.now(clock)).stream()
                        .anyMatch(held -> held.role() == Role.ADMINISTRATOR
                                && held.agencyId().equals(agencyId));
    }
}
