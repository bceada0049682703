package vn.cchc.document.process;

import org.springframework.stereotype.Component;
import vn.cchc.document.Documents;
import vn.cchc.engine.PublishedBean;

/** What the model asks about a document as of now; published as {@code document}. */
@Component("document")
@PublishedBean
public class DocumentFacts {

    private final Documents documents;

    DocumentFacts(Documents documents) {
        this.documents = documents;
    }

    /** Who writes the draft; a colleague may have taken over since it was handed in. */
    public String drafter(long documentId) {
        return documents.view(documentId).drafterId();
    }
}
