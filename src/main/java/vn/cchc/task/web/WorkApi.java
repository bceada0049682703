package vn.cchc.task.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.cchc.organization.Organization;
import vn.cchc.shared.web.Day;
import vn.cchc.task.EvidenceKind;
import vn.cchc.task.domain.Answers;
import vn.cchc.task.domain.Evidencing;

/** What the dossier of a task sends: evidence, and files of an answer. Every right is checked by the use case. */
@RestController
@RequestMapping("/api/works")
class WorkApi {

    private final Evidencing evidencing;
    private final Answers answers;
    private final Organization organization;

    WorkApi(Evidencing evidencing, Answers answers, Organization organization) {
        this.evidencing = evidencing;
        this.answers = answers;
        this.organization = organization;
    }

    /** Something was kept under this id. */
    record Kept(long id) {}

    /** An address as evidence. */
    record Link(String address, String title) {}

    /** Number and date of a document as evidence. */
    record DocumentNumber(
            String number,
            @JsonFormat(pattern = Day.EITHER_WAY) LocalDate date,
            String title) {}

    @PostMapping(path = "/items/{itemId}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Kept addFile(@PathVariable long itemId, @RequestParam EvidenceKind kind, @RequestParam MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return new Kept(evidencing.addFile(itemId, kind, file.getOriginalFilename(), content, me()));
        }
    }

    @PostMapping("/items/{itemId}/evidence/link")
    @ResponseStatus(HttpStatus.CREATED)
    Kept addLink(@PathVariable long itemId, @RequestBody Link link) {
        return new Kept(evidencing.addLink(itemId, link.address(), link.title(), me()));
    }

    @PostMapping("/items/{itemId}/evidence/document")
    @ResponseStatus(HttpStatus.CREATED)
    Kept addDocument(@PathVariable long itemId, @RequestBody DocumentNumber document) {
        return new Kept(evidencing.addDocument(itemId, document.number(), document.date(), document.title(), me()));
    }

    @DeleteMapping("/items/{itemId}/evidence/{evidenceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long itemId, @PathVariable long evidenceId) {
        evidencing.remove(itemId, evidenceId, me());
    }

    @PostMapping(path = "/contributions/{contributionId}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Kept addAnswerFile(@PathVariable long contributionId, @RequestParam MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return new Kept(answers.addFile(contributionId, file.getOriginalFilename(), content, me()));
        }
    }

    private String me() {
        return organization.currentPerson().id();
    }
}
