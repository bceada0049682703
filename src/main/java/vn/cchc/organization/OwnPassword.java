package vn.cchc.organization;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.OrganizationJournal;
import vn.cchc.organization.domain.PersonEntity;
import vn.cchc.organization.domain.PersonStore;
import vn.cchc.shared.Refusal;

/** A person's own password, changed by that person. */
@Service
public class OwnPassword {

    private final PersonStore people;
    private final PasswordEncoder passwords;
    private final OrganizationJournal journal;

    OwnPassword(PersonStore people, PasswordEncoder passwords, OrganizationJournal journal) {
        this.people = people;
        this.passwords = passwords;
        this.journal = journal;
    }

    /** @return whether this is the person's password now */
    @Transactional(readOnly = true)
    public boolean is(String personId, String password) {
        return password != null
                && people.findById(personId)
                        .filter(PersonEntity::active)
                        .map(person -> passwords.matches(password, person.passwordHash()))
                        .orElse(false);
    }

    /**
     * Changes the password; whoever asks has proven to know the present one.
     *
     * @throws Refusal not found; invalid when the new one is weak or the present one once more
     */
    @Transactional
    public void change(String personId, String password) {
        PersonEntity person = people.findById(personId)
                .filter(PersonEntity::active)
                .orElseThrow(() -> Refusal.notFound("organization.refusal.no-person"));
        PasswordRule.check(personId, password);
        if (passwords.matches(password, person.passwordHash())) {
            throw Refusal.invalid("organization.refusal.password-same");
        }
        person.changePassword(passwords.encode(password));
        people.flush();
        if (person.agencyId() != null) {
            journal.record(person.agencyId(), "password-changed", personId, person.fullName());
        }
    }
}
