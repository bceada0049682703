package vn.cchc.inspection.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentOwner;
import vn.cchc.journal.Act;

/** Tells the documents' room who reads the draft of a programme, and which row of the annual plan asks for it. */
@Component
class ProgrammeDocuments implements DocumentOwner {

    private final ProgrammeBook book;
    private final ProgrammeRights rights;

    ProgrammeDocuments(ProgrammeBook book, ProgrammeRights rights) {
        this.book = book;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return ProgrammeWords.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayReadDraft(String personId, long id) {
        return rights.mayReadDraft(personId, book.plain(id).view());
    }

    @Override
    @Transactional(readOnly = true)
    public Act placed(Act act, long id) {
        return book.placed(act, book.plain(id));
    }

    @Override
    @Transactional(readOnly = true)
    public Link link(long id) {
        return new Link(book.plain(id).view().title(), "/inspections/programmes/" + id);
    }
}
