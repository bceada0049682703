package vn.cchc.reminder.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentOwner;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.Texts;

/** Tells the documents' room who reads the draft of a letter that urges a unit. */
@Component
class UrgingDocuments implements DocumentOwner {

    private final UrgingLetterRepository letters;
    private final Organization organization;
    private final Texts texts;

    UrgingDocuments(UrgingLetterRepository letters, Organization organization, Texts texts) {
        this.letters = letters;
        this.organization = organization;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return UrgingLetters.OWNER;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayReadDraft(String personId, long letterId) {
        String agency = letters.findById(letterId).orElseThrow().agencyId();
        return organization.holds(personId, Role.COORDINATOR, agency)
                || organization.holds(personId, Role.LEADER, agency);
    }

    @Override
    @Transactional(readOnly = true)
    public Link link(long letterId) {
        long unit = letters.findById(letterId).orElseThrow().unitId();
        return new Link(
                texts.get("reminder.letter.title", organization.unit(unit).name()), "/reminders");
    }
}
