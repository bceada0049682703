package vn.cchc.inspection.domain;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentOwner;

/**
 * Tells the documents' room about inspections: the team reads the drafts; the units do not learn of an unannounced one
 * before the team arrives.
 */
@Component
class InspectionDocuments implements DocumentOwner {

    private final InspectionBook book;
    private final InspectionRights rights;
    private final Surprises surprises;

    InspectionDocuments(InspectionBook book, InspectionRights rights, Surprises surprises) {
        this.book = book;
        this.rights = rights;
        this.surprises = surprises;
    }

    @Override
    public String kind() {
        return InspectionBook.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayReadDraft(String personId, long inspectionId) {
        return rights.sight(personId, book.plain(inspectionId)) == Sight.FULL;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> hiddenFrom(String personId) {
        return surprises.documents(personId);
    }

    @Override
    @Transactional(readOnly = true)
    public Link link(long inspectionId) {
        return new Link(book.plain(inspectionId).subject(), "/inspections/" + inspectionId);
    }
}
