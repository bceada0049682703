package vn.cchc.report.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.report.LineStatus;
import vn.cchc.report.PartWriting;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** What the people of a unit write in their part. */
@Controller
@RequestMapping("/reports/{id:\\d{1,18}}/parts/{partId:\\d{1,18}}")
class PartActions {

    private final PartWriting writing;
    private final Texts texts;

    PartActions(PartWriting writing, Texts texts) {
        this.writing = writing;
        this.texts = texts;
    }

    @PostMapping("/text")
    String write(
            @PathVariable long id,
            @PathVariable long partId,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String narrative,
            @RequestParam(defaultValue = "") String proposals,
            RedirectAttributes redirect) {
        writing.write(id, partId, version, narrative, proposals);
        return done(id, partId, "#text", "report.done.saved", redirect);
    }

    @PostMapping("/lines/{line:\\d{1,18}}")
    String writeLine(
            @PathVariable long id,
            @PathVariable long partId,
            @PathVariable long line,
            @RequestParam int version,
            @RequestParam LineStatus status,
            @RequestParam(defaultValue = "") String narrative,
            @RequestParam(defaultValue = "") String documents,
            @RequestParam(defaultValue = "1") int page,
            RedirectAttributes redirect) {
        writing.writeLine(id, partId, line, version, status, narrative, documents);
        return done(id, partId, "?page=" + page + "#line-" + line, "report.done.saved", redirect);
    }

    @PostMapping("/refresh")
    String refresh(@PathVariable long id, @PathVariable long partId, RedirectAttributes redirect) {
        writing.refresh(id, partId);
        return done(id, partId, "", "report.done.refreshed", redirect);
    }

    @PostMapping("/figures")
    String addFigure(
            @PathVariable long id,
            @PathVariable long partId,
            @ModelAttribute FigureForm form,
            RedirectAttributes redirect) {
        writing.addFigure(id, partId, form.numbers());
        return done(id, partId, "#figures", "report.done.figure-added", redirect);
    }

    @PostMapping("/figures/{figure:\\d{1,18}}/remove")
    String removeFigure(
            @PathVariable long id, @PathVariable long partId, @PathVariable long figure, RedirectAttributes redirect) {
        writing.removeFigure(id, partId, figure);
        return done(id, partId, "#figures", "report.done.figure-removed", redirect);
    }

    @PostMapping("/files")
    String addFile(
            @PathVariable long id,
            @PathVariable long partId,
            @RequestParam MultipartFile file,
            RedirectAttributes redirect) {
        String name = file.getOriginalFilename();
        if (name == null || name.isEmpty()) {
            throw Refusal.invalid("report.refusal.no-file");
        }
        try (InputStream content = file.getInputStream()) {
            writing.addFile(id, partId, name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return done(id, partId, "#files", "report.done.file-added", redirect);
    }

    @PostMapping("/send")
    String sendLate(@PathVariable long id, @PathVariable long partId, RedirectAttributes redirect) {
        writing.sendLate(id, partId);
        return done(id, partId, "", "report.done.sent", redirect);
    }

    private String done(long id, long partId, String place, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get(key));
        return "redirect:/reports/" + id + "/parts/" + partId + place;
    }
}
