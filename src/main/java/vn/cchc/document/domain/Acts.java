package vn.cchc.document.domain;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentOwner;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;

/** Writes what happens to documents into the journal, also into the history of what they are for. */
@Component
class Acts {

    /** Kind of subject in the journal. */
    static final String SUBJECT = "document";

    private final Journal journal;
    private final ObjectProvider<DocumentOwner> owners;

    Acts(Journal journal, ObjectProvider<DocumentOwner> owners) {
        this.journal = journal;
        this.owners = owners;
    }

    /** @param what the end of the message key {@code journal.document.} */
    void record(Document document, String what, String by, String reason, String... values) {
        String[] args = new String[values.length + 1];
        args[0] = document.origin().subject();
        System.arraycopy(values, 0, args, 1, values.length);
        Act act = Act.on(SUBJECT, document.id(), "document." + what, by)
                .because(reason)
                .with(args);
        journal.record(owners.stream()
                .filter(owner -> owner.kind().equals(document.origin().ownerKind()))
                .findFirst()
                .map(owner -> owner.placed(act, document.origin().ownerId()))
                .orElse(act));
    }
}
