package vn.cchc.report.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.report.ReportLetter;
import vn.cchc.report.ReportProcedure;
import vn.cchc.shared.Texts;

/** What a coordinator sets off on the page of a report. */
@Controller
@RequestMapping("/reports/{id:\\d{1,18}}")
class ReportActions {

    private final ReportProcedure procedure;
    private final Texts texts;

    ReportActions(ReportProcedure procedure, Texts texts) {
        this.procedure = procedure;
        this.texts = texts;
    }

    @PostMapping("/text")
    String write(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String assessment,
            @RequestParam(defaultValue = "") String difficulties,
            @RequestParam(defaultValue = "") String proposals,
            RedirectAttributes redirect) {
        procedure.write(id, version, assessment, difficulties, proposals);
        return done(id, "#text", "report.done.saved", redirect);
    }

    @PostMapping("/figures")
    String addFigure(@PathVariable long id, @ModelAttribute FigureForm form, RedirectAttributes redirect) {
        procedure.addFigure(id, form.numbers());
        return done(id, "#figures", "report.done.figure-added", redirect);
    }

    @PostMapping("/figures/{figure:\\d{1,18}}/remove")
    String removeFigure(@PathVariable long id, @PathVariable long figure, RedirectAttributes redirect) {
        procedure.removeFigure(id, figure);
        return done(id, "#figures", "report.done.figure-removed", redirect);
    }

    @PostMapping("/parts/{part:\\d{1,18}}/remind")
    String remind(@PathVariable long id, @PathVariable long part, RedirectAttributes redirect) {
        procedure.remind(id, part);
        return done(id, "#parts", "report.done.reminded", redirect);
    }

    @PostMapping("/letter")
    String letter(@PathVariable long id, @RequestParam ReportLetter kind, RedirectAttributes redirect) {
        long document = procedure.letter(id, kind);
        redirect.addFlashAttribute("notice", texts.get("report.done.letter"));
        return "redirect:/documents/" + document;
    }

    @PostMapping("/cancel")
    String cancel(@PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        procedure.cancel(id, reason);
        return done(id, "", "report.done.cancelled", redirect);
    }

    private String done(long id, String place, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get(key));
        return "redirect:/reports/" + id + place;
    }
}
