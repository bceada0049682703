package vn.cchc.task.web;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.engine.PageBlocks;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Day;
import vn.cchc.task.event.EventCorrecting;
import vn.cchc.task.event.EventCorrecting.Truth;
import vn.cchc.task.event.EventReading;
import vn.cchc.task.event.EventRegister;
import vn.cchc.task.event.EventView;

/** One registered event: what got its day from it, correcting it and withdrawing it. */
@Controller
@RequestMapping("/events/{id:\\d{1,18}}")
class EventPage {

    private final EventReading reading;
    private final EventCorrecting correcting;
    private final EventLines lines;
    private final PageBlocks blocks;
    private final Organization organization;
    private final Texts texts;

    EventPage(
            EventReading reading,
            EventCorrecting correcting,
            EventLines lines,
            PageBlocks blocks,
            Organization organization,
            Texts texts) {
        this.reading = reading;
        this.correcting = correcting;
        this.lines = lines;
        this.blocks = blocks;
        this.organization = organization;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam(required = false) String history, Model model) {
        EventView event = reading.event(id, me());
        model.addAttribute("event", event);
        model.addAttribute("effect", lines.of(reading.dated(id), me()));
        model.addAttribute("corrections", reading.corrections(id));
        model.addAttribute("mayChange", event.changeable() && reading.registers(me(), event.agencyId()));
        blocks.history(EventRegister.SUBJECT, id, history, model);
        return "task/event";
    }

    @GetMapping("/progress")
    @ResponseBody
    Map<String, Object> progress(@PathVariable long id) {
        EventView.Progress progress = reading.event(id, me()).progress();
        return Map.of(
                "reading",
                progress.runs(),
                "text",
                texts.get("task.events.progress", progress.done(), progress.total()),
                "done",
                progress.done(),
                "total",
                progress.total());
    }

    @PostMapping("/correction/preview")
    String previewCorrection(
            @PathVariable long id,
            @RequestParam(required = false) String documentNumber,
            @RequestParam(required = false) @Day LocalDate happenedOn,
            @RequestParam(required = false) String reason,
            Model model) {
        model.addAttribute("event", reading.event(id, me()));
        Truth truth = new Truth(documentNumber, happenedOn);
        model.addAttribute("truth", truth);
        model.addAttribute("reason", reason);
        model.addAttribute("effect", lines.of(correcting.previewCorrection(id, truth, me()), me()));
        return "task/event-correction";
    }

    @PostMapping("/correction")
    String correct(
            @PathVariable long id,
            @RequestParam(required = false) String documentNumber,
            @RequestParam(required = false) @Day LocalDate happenedOn,
            @RequestParam(required = false) String reason,
            RedirectAttributes redirect) {
        correcting.correct(id, new Truth(documentNumber, happenedOn), reason, me());
        return back(id, "task.events.notice.corrected", redirect);
    }

    @GetMapping("/withdrawal")
    String previewWithdrawal(@PathVariable long id, Model model) {
        model.addAttribute("event", reading.event(id, me()));
        model.addAttribute("effect", lines.of(correcting.previewWithdrawal(id, me()), me()));
        return "task/event-withdrawal";
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable long id, @RequestParam(required = false) String reason, RedirectAttributes redirect) {
        correcting.withdraw(id, reason, me());
        return back(id, "task.events.notice.withdrawn", redirect);
    }

    private String me() {
        return organization.currentPerson().id();
    }

    private String back(long id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get(notice));
        return "redirect:/events/" + id;
    }
}
