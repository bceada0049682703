package vn.cchc.inspection.domain;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.Urgency;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Makes the documents of an inspection, ready to go their way. */
@Component
class InspectionDrafts {

    private final Documents documents;
    private final Files files;
    private final Texts texts;

    InspectionDrafts(Documents documents, Files files, Texts texts) {
        this.documents = documents;
        this.files = files;
        this.texts = texts;
    }

    /**
     * @param subject trích yếu
     * @param drafter account of who answers for the draft and does not sign it
     * @param word the Word file
     * @return the document's id
     */
    long make(Inspection inspection, DocumentType type, String subject, String drafter, byte[] word) {
        long document = documents.draft(new NewDocument(
                inspection.agencyId(),
                type,
                subject.length() > Wording.SHORT ? subject.substring(0, Wording.SHORT) : subject,
                drafter,
                inspection.advisoryUnitId(),
                InspectionBook.SUBJECT,
                inspection.id(),
                Urgency.NORMAL));
        long file = files.store(
                        texts.get("inspection.paper.file", texts.get(type.nameKey())) + ".docx",
                        new ByteArrayInputStream(word),
                        drafter,
                        new Files.Owner(inspection.agencyId(), OwnerKind.DOCUMENT, document))
                .id();
        documents.addVersion(document, null, List.of(file), drafter);
        return document;
    }

    /** Whether a document was drafted and was neither issued nor given up. */
    boolean onItsWay(Long documentId) {
        return documentId != null && documents.state(documentId).open();
    }

    /** Whether a document was sent out. */
    boolean issued(Long documentId) {
        return documentId != null && documents.state(documentId).dispatched();
    }

    /** @throws Refusal when a document has its number and is only to be sent out */
    void requireNotNumbered(Long documentId) {
        if (onItsWay(documentId) && !documents.state(documentId).inPreparation()) {
            throw Refusal.conflict("inspection.refusal.numbered");
        }
    }
}
