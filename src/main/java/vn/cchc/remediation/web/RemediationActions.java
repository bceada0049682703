package vn.cchc.remediation.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.Organization;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.domain.FindingFixing;
import vn.cchc.remediation.domain.RemediationReading;
import vn.cchc.remediation.domain.RemediationReporting;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** What people set off on the page of a remediation, beside their tasks. */
@Controller
@RequestMapping("/remediations/{id:\\d{1,18}}")
class RemediationActions {

    private final RemediationReading reading;
    private final FindingFixing fixing;
    private final RemediationReporting reporting;
    private final Organization organization;
    private final Texts texts;

    RemediationActions(
            RemediationReading reading,
            FindingFixing fixing,
            RemediationReporting reporting,
            Organization organization,
            Texts texts) {
        this.reading = reading;
        this.fixing = fixing;
        this.reporting = reporting;
        this.organization = organization;
        this.texts = texts;
    }

    @PostMapping("/lines/{line:\\d{1,18}}/evidence")
    String addEvidence(
            @PathVariable long id,
            @PathVariable long line,
            @RequestParam(required = false) MultipartFile file,
            RedirectAttributes redirect) {
        requireOf(id, line);
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            throw Refusal.invalid("remediation.refusal.no-file");
        }
        try (InputStream content = file.getInputStream()) {
            fixing.addFile(line, file.getOriginalFilename(), content, me());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return done(id, line, "evidence-added", redirect);
    }

    @PostMapping("/lines/{line:\\d{1,18}}/evidence/{evidence:\\d{1,18}}/remove")
    String removeEvidence(
            @PathVariable long id, @PathVariable long line, @PathVariable long evidence, RedirectAttributes redirect) {
        requireOf(id, line);
        fixing.remove(line, evidence, me());
        return done(id, line, "evidence-removed", redirect);
    }

    @PostMapping("/lines/{line:\\d{1,18}}/person")
    String handTo(
            @PathVariable long id,
            @PathVariable long line,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        requireOf(id, line);
        fixing.handTo(line, person, reason, me());
        return done(id, line, "handed-over", redirect);
    }

    @PostMapping("/cancel")
    String cancel(@PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        reading.readable(id);
        reporting.cancel(id, reason, me());
        redirect.addFlashAttribute("notice", texts.get("remediation.done.cancelled"));
        return "redirect:/remediations/" + id;
    }

    private void requireOf(long id, long lineId) {
        reading.readable(id);
        LineView line = reading.line(lineId);
        if (line.remediationId() != id) {
            throw Refusal.notFound("remediation.refusal.no-line");
        }
    }

    private String me() {
        return organization.currentPerson().id();
    }

    private String done(long id, long line, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get("remediation.done." + what));
        return "redirect:/remediations/" + id + "#line-" + line;
    }
}
