package vn.cchc.organization;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.AdministrationRights;
import vn.cchc.organization.domain.AgencyStore;
import vn.cchc.organization.domain.OrganizationJournal;
import vn.cchc.organization.domain.PersonEntity;
import vn.cchc.organization.domain.PersonStore;
import vn.cchc.organization.domain.Wording;
import vn.cchc.shared.Refusal;

/** Registers people and looks after their accounts. {@code by} is the administrator who does it. */
@Service
@Transactional
public class PeopleAdministration {

    private final PersonStore people;
    private final AgencyStore agencies;
    private final AdministrationRights rights;
    private final OrganizationJournal journal;
    private final PasswordEncoder passwords;
    private final ObjectProvider<OpenWork> openWork;
    private final ApplicationEventPublisher events;

    PeopleAdministration(
            PersonStore people,
            AgencyStore agencies,
            AdministrationRights rights,
            OrganizationJournal journal,
            PasswordEncoder passwords,
            ObjectProvider<OpenWork> openWork,
            ApplicationEventPublisher events) {
        this.people = people;
        this.agencies = agencies;
        this.rights = rights;
        this.journal = journal;
        this.passwords = passwords;
        this.openWork = openWork;
        this.events = events;
    }

    /**
     * Registers a person with a first password.
     *
     * @throws Refusal forbidden; not found for an unknown agency; conflict when the account exists; invalid when the
     *     password is weak
     */
    public void register(NewPerson person, String password, String by) {
        PasswordRule.check(person.id(), password);
        registerHashed(person, passwords.encode(password), by);
    }

    /**
     * Registers a person whose password is known as a hash only, e.g. taken over from another system.
     *
     * @throws Refusal forbidden; not found for an unknown agency; conflict when the account exists
     */
    public void registerHashed(NewPerson person, String passwordHash, String by) {
        rights.require(by, person.agencyId());
        if (!agencies.existsById(person.agencyId())) {
            throw Refusal.notFound("organization.refusal.no-agency");
        }
        if (people.existsById(person.id())) {
            throw Refusal.conflict("organization.refusal.person-exists", person.id());
        }
        people.saveAndFlush(new PersonEntity(
                person.id(), person.agencyId(), person.fullName(), person.email(), passwordHash, false));
        journal.record(person.agencyId(), "person-registered", by, person.fullName());
    }

    /** Changes name and address. @throws Refusal forbidden; not found; invalid for a blank name or a wrong address */
    public void describe(String personId, String fullName, String email, String by) {
        PersonEntity person = administered(personId, by);
        person.describe(Wording.required(fullName, "organization.person.full-name"), EmailAddress.checked(email));
        people.flush();
        record(person, "person-described", by, person.fullName());
    }

    /**
     * Moves a person's home to another agency; appointments stay as they are.
     *
     * @throws Refusal forbidden unless by a system administrator; not found
     */
    public void moveTo(String personId, String agencyId, String by) {
        rights.requireSystem(by);
        PersonEntity person = administered(personId, by);
        String agency = agencies.findById(agencyId)
                .orElseThrow(() -> Refusal.notFound("organization.refusal.no-agency"))
                .name();
        person.moveTo(agencyId);
        people.flush();
        record(person, "person-moved", by, person.fullName(), agency);
    }

    /**
     * Closes an account. Open tasks go to somebody else.
     *
     * @param takesOver active person of the same agency who takes the open tasks; may be null when there are none
     * @throws Refusal forbidden; not found; conflict when it is closed already; invalid when nobody takes over open
     *     tasks, or somebody who cannot
     */
    public void deactivate(String personId, String takesOver, String by) {
        PersonEntity person = administered(personId, by);
        if (personId.equals(by)) {
            throw Refusal.invalid("organization.refusal.self");
        }
        int open = openWork.stream().mapToInt(work -> work.countFor(personId)).sum();
        String heir = Wording.optional(takesOver, "organization.person.takes-over");
        if (open > 0 && heir == null) {
            throw Refusal.invalid("organization.refusal.open-work", person.fullName(), open);
        }
        person.deactivate();
        people.flush();
        if (open > 0) {
            PersonEntity successor = successor(person, heir);
            openWork.forEach(work -> work.handOver(personId, heir, by));
            record(person, "person-handed-over", by, person.fullName(), successor.fullName(), String.valueOf(open));
        }
        events.publishEvent(new AccountClosed(personId));
        record(person, "person-deactivated", by, person.fullName());
    }

    private PersonEntity successor(PersonEntity leaving, String heir) {
        return people.findById(heir)
                .filter(other -> other.active()
                        && !other.id().equals(leaving.id())
                        && leaving.agencyId() != null
                        && leaving.agencyId().equals(other.agencyId()))
                .orElseThrow(() -> Refusal.invalid("organization.refusal.bad-heir"));
    }

    /** Opens a closed account again. @throws Refusal forbidden; not found; conflict when it is open */
    public void activate(String personId, String by) {
        PersonEntity person = administered(personId, by);
        person.activate();
        people.flush();
        record(person, "person-activated", by, person.fullName());
    }

    /** Gives a new password; running sessions end. @throws Refusal forbidden; not found; invalid when it is weak */
    public void resetPassword(String personId, String password, String by) {
        PersonEntity person = administered(personId, by);
        PasswordRule.check(personId, password);
        person.changePassword(passwords.encode(password));
        people.flush();
        events.publishEvent(new AccountClosed(personId));
        record(person, "password-reset", by, person.fullName());
    }

    private PersonEntity administered(String personId, String by) {
        PersonEntity person =
                people.findById(personId).orElseThrow(() -> Refusal.notFound("organization.refusal.no-person"));
        rights.requireOver(by, person);
        return person;
    }

    private void record(PersonEntity person, String action, String by, String... args) {
        if (person.agencyId() != null) {
            journal.record(person.agencyId(), action, by, args);
        }
    }
}
