package vn.cchc.organization;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.AdministrationRights;
import vn.cchc.organization.domain.OrganizationJournal;
import vn.cchc.organization.domain.PersonQueries;
import vn.cchc.organization.domain.SigningAuthorityEntity;
import vn.cchc.organization.domain.SigningAuthorityStore;
import vn.cchc.organization.domain.SigningQueries;
import vn.cchc.organization.domain.UnitQueries;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Gives signing authorities and takes them back (Nghị định 30/2020/NĐ-CP Điều 13). */
@Service
@Transactional
public class SigningAdministration {

    private final SigningAuthorityStore authorities;
    private final SigningQueries titles;
    private final PersonQueries people;
    private final UnitQueries units;
    private final AdministrationRights rights;
    private final OrganizationJournal journal;
    private final Texts texts;

    SigningAdministration(
            SigningAuthorityStore authorities,
            SigningQueries titles,
            PersonQueries people,
            UnitQueries units,
            AdministrationRights rights,
            OrganizationJournal journal,
            Texts texts) {
        this.authorities = authorities;
        this.titles = titles;
        this.people = people;
        this.units = units;
        this.rights = rights;
        this.journal = journal;
        this.texts = texts;
    }

    /**
     * Gives an authority. Leaders sign as head, deputy or for the collective; heads of units by order or
     * authorization. Only the head of the agency authorizes, so that nobody passes an authorization on.
     *
     * @param by administrator who enters it
     * @return its id
     * @throws Refusal forbidden; not found; invalid when the person's post or the agency does not allow the mode
     */
    public long grant(NewSigningAuthority wanted, String by) {
        rights.require(by, wanted.agencyId());
        Agency agency =
                units.agency(wanted.agencyId()).orElseThrow(() -> Refusal.notFound("organization.refusal.no-agency"));
        Person person = people.person(wanted.personId())
                .filter(Person::active)
                .orElseThrow(() -> Refusal.notFound("organization.refusal.no-person"));
        requireFitting(wanted, agency);
        requirePost(wanted, person);
        if (wanted.mode() == SigningMode.SIGN_BY_AUTHORIZATION) {
            requireHead(wanted);
        }
        SigningAuthorityEntity stored = authorities.saveAndFlush(new SigningAuthorityEntity(wanted));
        journal.record(wanted.agencyId(), "signing-granted", by, person.fullName(), texts.get(modeKey(wanted.mode())));
        return stored.id();
    }

    private static void requireFitting(NewSigningAuthority wanted, Agency agency) {
        boolean forCollective = wanted.mode() == SigningMode.SIGN_FOR_COLLECTIVE
                || wanted.mode() == SigningMode.SIGN_FOR_COLLECTIVE_AS_DEPUTY;
        if (forCollective && !agency.collective()) {
            throw Refusal.invalid("organization.refusal.signing-not-collective", agency.name());
        }
    }

    private void requirePost(NewSigningAuthority wanted, Person person) {
        Role needed = wanted.mode().ofUnit() ? Role.HEAD : Role.LEADER;
        boolean holds = people.appointments(person.id(), wanted.validFrom()).stream()
                .anyMatch(held -> held.role() == needed && held.agencyId().equals(wanted.agencyId()));
        if (!holds) {
            throw Refusal.invalid(
                    needed == Role.HEAD
                            ? "organization.refusal.signing-needs-head"
                            : "organization.refusal.signing-needs-leader",
                    person.fullName());
        }
    }

    private void requireHead(NewSigningAuthority wanted) {
        boolean head = titles.ofPerson(wanted.grantedBy()).stream()
                .anyMatch(title -> title.agencyId().equals(wanted.agencyId())
                        && title.mode().ofHead()
                        && !wanted.validFrom().isBefore(title.validFrom())
                        && (title.validTo() == null || !wanted.validFrom().isAfter(title.validTo())));
        if (!head || wanted.grantedBy().equals(wanted.personId())) {
            throw Refusal.invalid("organization.refusal.authorization-not-by-head");
        }
    }

    /**
     * Takes an authority back.
     *
     * @param lastDay last day on which it counts
     * @throws Refusal forbidden; not found; conflict when it has ended before
     */
    public void end(long authorityId, LocalDate lastDay, String by) {
        SigningAuthorityEntity authority = authorities
                .findById(authorityId)
                .orElseThrow(() -> Refusal.notFound("organization.refusal.no-signing"));
        rights.require(by, authority.agencyId());
        if (lastDay == null) {
            throw Refusal.invalid("organization.refusal.no-date");
        }
        authority.end(lastDay);
        authorities.flush();
        journal.record(
                authority.agencyId(),
                "signing-ended",
                by,
                people.person(authority.personId()).orElseThrow().fullName(),
                texts.get(modeKey(authority.mode())),
                Days.text(lastDay));
    }

    private static String modeKey(SigningMode mode) {
        return "organization.mode." + mode;
    }
}
