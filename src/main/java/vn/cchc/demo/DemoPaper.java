package vn.cchc.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentView;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.document.OwnerKind;
import vn.cchc.shared.Texts;

/** Writes what officers of the demo would write: a short Word file as the first version of a draft. */
@Component
class DemoPaper {

    private final Documents documents;
    private final Files files;
    private final Texts texts;

    DemoPaper(Documents documents, Files files, Texts texts) {
        this.documents = documents;
        this.files = files;
        this.texts = texts;
    }

    /** Adds a version to the draft, written by this person. */
    void write(long documentId, String by) {
        DocumentView draft = documents.view(documentId);
        var owner = new Files.Owner(draft.agencyId(), OwnerKind.DOCUMENT, documentId);
        long file = files.store(texts.get("demo.draft.file"), new ByteArrayInputStream(word(draft)), by, owner)
                .id();
        documents.addVersion(documentId, texts.get("demo.draft.note"), List.of(file), by);
    }

    private byte[] word(DocumentView draft) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var title = document.createParagraph().createRun();
            title.setBold(true);
            title.setText(draft.subject());
            document.createParagraph().createRun().setText(texts.get("demo.draft.text"));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
