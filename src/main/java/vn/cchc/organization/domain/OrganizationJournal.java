package vn.cchc.organization.domain;

import org.springframework.stereotype.Component;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;

/** Writes what administrators do into the journal, under the agency. */
@Component
public class OrganizationJournal {

    /** Subject type of all acts of this room; the subject is the agency. */
    public static final String SUBJECT = "organization";

    private final Journal journal;

    OrganizationJournal(Journal journal) {
        this.journal = journal;
    }

    /** Records an act; {@code action} continues the message key {@code journal.organization.}. */
    public void record(String agencyId, String action, String by, String... args) {
        journal.record(Act.on(SUBJECT, agencyId, "organization." + action, by).with(args));
    }
}
