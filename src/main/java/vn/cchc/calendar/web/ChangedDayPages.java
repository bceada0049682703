package vn.cchc.calendar.web;

import java.io.IOException;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.calendar.CalendarChanges;
import vn.cchc.calendar.DayKind;
import vn.cchc.calendar.imports.DayFile;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Day;
import vn.cchc.shared.web.FormAnswers;

/** The days of a drafted change of the calendar, typed or from a file. */
@Controller
@RequestMapping("/calendar/changes/{id:\\d{1,18}}")
class ChangedDayPages {

    private final CalendarChanges changes;
    private final DayFile files;
    private final FormAnswers answers;
    private final Texts texts;

    ChangedDayPages(CalendarChanges changes, DayFile files, FormAnswers answers, Texts texts) {
        this.changes = changes;
        this.files = files;
        this.answers = answers;
        this.texts = texts;
    }

    @PostMapping("/days")
    String set(
            @PathVariable long id,
            @RequestParam(required = false) @Day LocalDate first,
            @RequestParam(required = false) @Day LocalDate last,
            @RequestParam(required = false) DayKind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String basis,
            RedirectAttributes next) {
        return answers.after(
                () -> changes.set(id, first, last, kind, name, basis), "calendar.done.set", next, ChangePages.path(id));
    }

    @PostMapping("/remove")
    String remove(@PathVariable long id, @RequestParam(required = false) @Day LocalDate day, RedirectAttributes next) {
        return answers.after(
                () -> {
                    if (day == null) {
                        throw Refusal.invalid("calendar.refusal.no-day");
                    }
                    changes.remove(id, day);
                },
                "calendar.done.removed",
                next,
                ChangePages.path(id));
    }

    @PostMapping("/leave")
    String leave(@PathVariable long id, @RequestParam @Day LocalDate day, RedirectAttributes next) {
        return answers.after(() -> changes.leave(id, day), "calendar.done.left", next, ChangePages.path(id));
    }

    @PostMapping("/import")
    String read(
            @PathVariable long id,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "false") boolean only,
            RedirectAttributes next)
            throws IOException {
        changes.view(id);
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return answers.after(
                () -> {
                    DayFile.Reading reading = files.read(content);
                    if (reading.problems().isEmpty()) {
                        changes.take(id, reading.days(), only);
                        next.addFlashAttribute(
                                "notice",
                                texts.get("calendar.import.done", reading.days().size()));
                    } else {
                        next.addFlashAttribute("problems", reading.problems());
                    }
                },
                next,
                ChangePages.path(id));
    }
}
