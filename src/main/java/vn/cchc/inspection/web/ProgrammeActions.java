package vn.cchc.inspection.web;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.inspection.domain.ProgrammeCourse;
import vn.cchc.inspection.domain.ProgrammeDrafting;
import vn.cchc.inspection.domain.ProgrammeHead;
import vn.cchc.inspection.domain.ProgrammeLines;
import vn.cchc.inspection.domain.ProgrammeLines.Visit;
import vn.cchc.inspection.domain.ProgrammeReading;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Day;

/** What the coordinator does on the page of an inspection programme. */
@Controller
@RequestMapping("/inspections/programmes/{id:\\d{1,18}}")
class ProgrammeActions {

    private final ProgrammeReading reading;
    private final ProgrammeDrafting drafting;
    private final ProgrammeCourse course;
    private final ProgrammeLines lines;
    private final Texts texts;

    ProgrammeActions(
            ProgrammeReading reading,
            ProgrammeDrafting drafting,
            ProgrammeCourse course,
            ProgrammeLines lines,
            Texts texts) {
        this.reading = reading;
        this.drafting = drafting;
        this.course = course;
        this.lines = lines;
        this.texts = texts;
    }

    @PostMapping("/head")
    String head(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam long advisoryUnit,
            @RequestParam(required = false) Long planRow,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        reading.readable(id);
        drafting.writeHead(id, new ProgrammeHead(title, basis, advisoryUnit, planRow), version);
        return done(id, "saved", redirect);
    }

    @PostMapping("/lines")
    String addLine(@PathVariable long id, @ModelAttribute ProgrammeForm form, RedirectAttributes redirect) {
        reading.readable(id);
        drafting.addLine(id, form.planned());
        return done(id, "added", redirect);
    }

    @PostMapping("/lines/{line:\\d{1,18}}")
    String writeLine(
            @PathVariable long id,
            @PathVariable long line,
            @ModelAttribute ProgrammeForm form,
            RedirectAttributes redirect) {
        reading.readable(id);
        drafting.writeLine(id, line, form.planned(), form.seen());
        return done(id, "saved", redirect);
    }

    @PostMapping("/lines/{line:\\d{1,18}}/delete")
    String deleteLine(@PathVariable long id, @PathVariable long line, RedirectAttributes redirect) {
        reading.readable(id);
        drafting.deleteLine(id, line);
        return done(id, "deleted", redirect);
    }

    @PostMapping("/lines/{line:\\d{1,18}}/open")
    String open(
            @PathVariable long id,
            @PathVariable long line,
            @RequestParam(required = false) @Day LocalDate visitFrom,
            @RequestParam(required = false) @Day LocalDate visitTo,
            @RequestParam(required = false) Long advisoryUnit,
            RedirectAttributes redirect) {
        reading.readable(id);
        if (reading.line(line).programmeId() != id) {
            throw Refusal.notFound("programme.refusal.no-line");
        }
        long inspection = lines.openNow(line, new Visit(visitFrom, visitTo, advisoryUnit));
        redirect.addFlashAttribute("notice", texts.get("programme.done.opened"));
        return "redirect:/inspections/" + inspection;
    }

    @PostMapping("/coverage")
    String coverage(
            @PathVariable long id, @RequestParam(defaultValue = "-1") int percent, RedirectAttributes redirect) {
        drafting.setCoverage(reading.readable(id).agencyId(), percent);
        return done(id, "saved", redirect);
    }

    @PostMapping("/submit")
    String submit(@PathVariable long id, RedirectAttributes redirect) {
        reading.readable(id);
        course.submit(id);
        return done(id, "submitted", redirect);
    }

    @PostMapping("/cancel")
    String cancel(@PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        reading.readable(id);
        course.cancel(id, reason);
        return done(id, "cancelled", redirect);
    }

    private String done(long id, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get("programme.done." + what));
        return "redirect:/inspections/programmes/" + id;
    }
}
