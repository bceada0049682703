package vn.cchc.document.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.document.Documents;
import vn.cchc.document.RepairKind;
import vn.cchc.document.domain.DocumentActions;
import vn.cchc.document.domain.Repairing;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Texts;

/** What people do on the page of a document. */
@Controller
@RequestMapping("/documents/{id}")
class DocumentActs {

    private final Documents documents;
    private final DocumentActions actions;
    private final Repairing repairing;
    private final Organization organization;
    private final Uploads uploads;
    private final Texts texts;

    DocumentActs(
            Documents documents,
            DocumentActions actions,
            Repairing repairing,
            Organization organization,
            Uploads uploads,
            Texts texts) {
        this.documents = documents;
        this.actions = actions;
        this.repairing = repairing;
        this.organization = organization;
        this.uploads = uploads;
        this.texts = texts;
    }

    @PostMapping("/versions")
    String upload(
            @PathVariable long id,
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestParam(required = false) String note,
            RedirectAttributes redirect) {
        int number = uploads.read(files, read -> actions.upload(id, note, read, person()));
        return done(redirect, texts.get("document.notice.uploaded", number), id);
    }

    @PostMapping("/submit")
    String submit(@PathVariable long id, RedirectAttributes redirect) {
        actions.submit(id, person());
        return done(redirect, texts.get("document.notice.submitted"), id);
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable long id, @RequestParam String reason, RedirectAttributes redirect) {
        actions.see(id, person());
        documents.withdraw(id, reason, person());
        return done(redirect, texts.get("document.notice.withdrawn"), id);
    }

    @PostMapping("/repairs")
    String repair(
            @PathVariable long id,
            @RequestParam RepairKind kind,
            @RequestParam String subject,
            RedirectAttributes redirect) {
        long repair = repairing.start(id, kind, subject, person());
        return done(redirect, texts.get("document.notice.repair"), repair);
    }

    private String person() {
        return organization.currentPerson().id();
    }

    private static String done(RedirectAttributes redirect, String notice, long document) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/documents/" + document;
    }
}
