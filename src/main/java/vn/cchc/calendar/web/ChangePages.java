package vn.cchc.calendar.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.calendar.CalendarChange;
import vn.cchc.calendar.CalendarChanges;
import vn.cchc.calendar.ChangeState;
import vn.cchc.calendar.DayKind;
import vn.cchc.calendar.MoveCount;
import vn.cchc.calendar.WorkingYears;
import vn.cchc.calendar.imports.DayFile;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Day;
import vn.cchc.shared.web.Numbers;

/** A change of the calendar: its days, what they move, and how far the moving is. */
@Controller
@RequestMapping("/calendar")
class ChangePages {

    private static final int PAGE = 50;
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CalendarChanges changes;
    private final WorkingYears years;
    private final CalendarScopes scopes;
    private final DayFile files;
    private final Organization organization;
    private final Texts texts;

    ChangePages(
            CalendarChanges changes,
            WorkingYears years,
            CalendarScopes scopes,
            DayFile files,
            Organization organization,
            Texts texts) {
        this.changes = changes;
        this.years = years;
        this.scopes = scopes;
        this.files = files;
        this.organization = organization;
        this.texts = texts;
    }

    @PostMapping("/changes")
    String open(@RequestParam(name = "of") String scope) {
        return page(changes.open(CalendarScopes.province(scope, null)));
    }

    @GetMapping("/changes/{id:\\d{1,18}}")
    String show(
            @PathVariable long id,
            @RequestParam(required = false) String kind,
            @RequestParam(name = "page", required = false) String wanted,
            Model model) {
        CalendarChange change = changes.view(id);
        model.addAttribute("change", change);
        model.addAttribute("scope", change.province() == null ? CalendarScopes.COUNTRY : change.province());
        model.addAttribute("province", change.province() == null ? null : organization.agency(change.province()));
        model.addAttribute("days", changes.days(change));
        model.addAttribute("kinds", DayKind.values());
        if (change.state() == ChangeState.CHECKED || change.appliedAt() != null) {
            List<MoveCount> counts = changes.counts(change);
            MoveCount chosen = counts.stream()
                    .filter(count -> count.kind().equals(kind))
                    .findFirst()
                    .orElse(null);
            int all =
                    chosen == null ? counts.stream().mapToInt(MoveCount::count).sum() : chosen.count();
            int pages = Math.max(1, (all + PAGE - 1) / PAGE);
            Integer asked = Numbers.within(wanted, 1, pages);
            int page = asked == null ? 1 : asked;
            String of = chosen == null ? null : chosen.kind();
            model.addAttribute("counts", counts);
            model.addAttribute("kind", of);
            model.addAttribute("page", page);
            model.addAttribute("pages", pages);
            model.addAttribute("moves", changes.moves(change, of, (page - 1L) * PAGE, PAGE));
            model.addAttribute(
                    "overdue", counts.stream().mapToInt(MoveCount::overdue).sum());
        }
        return "calendar/change";
    }

    @GetMapping("/changes/{id:\\d{1,18}}/progress")
    @ResponseBody
    Map<String, Object> progress(@PathVariable long id) {
        CalendarChange change = changes.view(id);
        return Map.of(
                "reading",
                change.state().running(),
                "text",
                words(change),
                "done",
                change.done(),
                "total",
                change.total() == null ? 0 : change.total());
    }

    private String words(CalendarChange change) {
        return change.total() == null
                ? texts.get("calendar.progress.looking")
                : texts.get("calendar.progress.moved", change.done(), change.total());
    }

    @PostMapping("/changes/{id:\\d{1,18}}/days")
    String set(
            @PathVariable long id,
            @RequestParam(required = false) @Day LocalDate first,
            @RequestParam(required = false) @Day LocalDate last,
            @RequestParam(required = false) DayKind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String basis,
            RedirectAttributes next) {
        return answer(id, "calendar.done.set", () -> changes.set(id, first, last, kind, name, basis), next);
    }

    @PostMapping("/changes/{id:\\d{1,18}}/remove")
    String remove(@PathVariable long id, @RequestParam(required = false) @Day LocalDate day, RedirectAttributes next) {
        return answer(
                id,
                "calendar.done.removed",
                () -> {
                    if (day == null) {
                        throw Refusal.invalid("calendar.refusal.no-day");
                    }
                    changes.remove(id, day);
                },
                next);
    }

    @PostMapping("/changes/{id:\\d{1,18}}/leave")
    String leave(@PathVariable long id, @RequestParam @Day LocalDate day, RedirectAttributes next) {
        return answer(id, "calendar.done.left", () -> changes.leave(id, day), next);
    }

    @PostMapping("/changes/{id:\\d{1,18}}/import")
    String read(
            @PathVariable long id,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "false") boolean only,
            RedirectAttributes next)
            throws IOException {
        changes.view(id);
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return answer(
                id,
                null,
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
                next);
    }

    @PostMapping("/changes/{id:\\d{1,18}}/check")
    String check(@PathVariable long id, RedirectAttributes next) {
        return answer(id, null, () -> changes.check(id), next);
    }

    @PostMapping("/changes/{id:\\d{1,18}}/apply")
    String apply(@PathVariable long id, RedirectAttributes next) {
        return answer(id, "calendar.done.applied", () -> changes.apply(id), next);
    }

    @PostMapping("/changes/{id:\\d{1,18}}/discard")
    String discard(@PathVariable long id, RedirectAttributes next) {
        changes.discard(id);
        next.addFlashAttribute("notice", texts.get("calendar.done.discarded"));
        return "redirect:/calendar";
    }

    @GetMapping("/days.xlsx")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) String year, @RequestParam(name = "of") String scope) {
        Integer asked = Numbers.within(year, CalendarPage.FIRST_YEAR, CalendarPage.LAST_YEAR);
        if (asked == null) {
            throw Refusal.invalid("calendar.refusal.incomplete");
        }
        String province = scopes.readable(scope);
        String name = texts.get("calendar.export.file", String.valueOf(asked));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(WORKBOOK)
                .body(files.write(years.own(asked, province)));
    }

    /** @param done key of what is said when it is done, or null when the page says it by itself */
    private String answer(long id, String done, Runnable act, RedirectAttributes next) {
        try {
            act.run();
            if (done != null) {
                next.addFlashAttribute("notice", texts.get(done));
            }
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            next.addFlashAttribute("problem", texts.of(refusal));
        }
        return page(id);
    }

    private static String page(long id) {
        return "redirect:/calendar/changes/" + id;
    }
}
