package vn.cchc.document.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.cchc.document.DocumentView;
import vn.cchc.document.Documents;
import vn.cchc.document.VersionView;
import vn.cchc.document.domain.DocumentActions;
import vn.cchc.organization.Organization;

/** Documents for scripts: what the page shows, and uploading a version. */
@RestController
@RequestMapping("/api/documents/{id}")
class DocumentApi {

    private final Documents documents;
    private final DocumentActions actions;
    private final Organization organization;
    private final Uploads uploads;

    DocumentApi(Documents documents, DocumentActions actions, Organization organization, Uploads uploads) {
        this.documents = documents;
        this.actions = actions;
        this.organization = organization;
        this.uploads = uploads;
    }

    /** @param versions newest first; empty for whoever may not read the draft */
    record Answer(DocumentView document, List<VersionView> versions) {}

    /** @param number the new version's number */
    record Uploaded(int number) {}

    @GetMapping
    Answer document(@PathVariable long id) {
        String person = organization.currentPerson().id();
        DocumentView document = actions.see(id, person);
        return new Answer(document, actions.allowed(id, person).read() ? documents.versions(id) : List.of());
    }

    @PostMapping(path = "/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Uploaded upload(
            @PathVariable long id,
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestParam(required = false) String note) {
        String person = organization.currentPerson().id();
        return new Uploaded(uploads.read(files, read -> actions.upload(id, note, read, person)));
    }
}
