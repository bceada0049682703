package vn.cchc.document.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.FileOwner;
import vn.cchc.document.OwnerKind;

/** Whoever may read a document may read the files of its versions. */
@Component
class DocumentFileOwner implements FileOwner {

    private final DocumentRepository documents;
    private final DocumentAccess access;

    DocumentFileOwner(DocumentRepository documents, DocumentAccess access) {
        this.documents = documents;
        this.access = access;
    }

    @Override
    public String kind() {
        return OwnerKind.DOCUMENT;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(String personId, long ownerId) {
        return documents
                .findById(ownerId)
                .filter(document -> access.mayRead(personId, document))
                .isPresent();
    }
}
