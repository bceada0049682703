package vn.cchc.calendar.web;

import java.util.List;
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
import vn.cchc.calendar.CalendarChange;
import vn.cchc.calendar.CalendarChanges;
import vn.cchc.calendar.ChangeState;
import vn.cchc.calendar.DayKind;
import vn.cchc.calendar.MoveCount;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.FormAnswers;
import vn.cchc.shared.web.Numbers;

/** A change of the calendar as a whole: its days, what they move, and how far the moving is. */
@Controller
@RequestMapping("/calendar")
class ChangePages {

    private static final int PAGE = 20;

    private final CalendarChanges changes;
    private final Organization organization;
    private final FormAnswers answers;
    private final Texts texts;

    ChangePages(CalendarChanges changes, Organization organization, FormAnswers answers, Texts texts) {
        this.changes = changes;
        this.organization = organization;
        this.answers = answers;
        this.texts = texts;
    }

    @PostMapping("/changes")
    String open(@RequestParam(name = "of") String scope) {
        return "redirect:" + path(changes.open(CalendarScopes.province(scope, null)));
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
            showMoves(change, kind, wanted, model);
        }
        return "calendar/change";
    }

    /** @param wanted kind of deadlines, or null for all */
    private void showMoves(CalendarChange change, String wanted, String wantedPage, Model model) {
        List<MoveCount> counts = changes.counts(change);
        List<MoveCount> shown =
                counts.stream().filter(count -> count.kind().equals(wanted)).toList();
        String kind = shown.isEmpty() ? null : wanted;
        int all = (shown.isEmpty() ? counts : shown)
                .stream().mapToInt(MoveCount::count).sum();
        int pages = Math.max(1, (all + PAGE - 1) / PAGE);
        Integer asked = Numbers.within(wantedPage, 1, pages);
        int page = asked == null ? 1 : asked;
        model.addAttribute("counts", counts);
        model.addAttribute("kind", kind);
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("moves", changes.moves(change, kind, (page - 1L) * PAGE, PAGE));
        model.addAttribute(
                "overdue", counts.stream().mapToInt(MoveCount::overdue).sum());
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

    @PostMapping("/changes/{id:\\d{1,18}}/check")
    String check(@PathVariable long id, RedirectAttributes next) {
        return answers.after(() -> changes.check(id), next, path(id));
    }

    @PostMapping("/changes/{id:\\d{1,18}}/apply")
    String apply(@PathVariable long id, RedirectAttributes next) {
        return answers.after(() -> changes.apply(id), "calendar.done.applied", next, path(id));
    }

    @PostMapping("/changes/{id:\\d{1,18}}/discard")
    String discard(@PathVariable long id, RedirectAttributes next) {
        changes.discard(id);
        next.addFlashAttribute("notice", texts.get("calendar.done.discarded"));
        return "redirect:/calendar";
    }

    static String path(long id) {
        return "/calendar/changes/" + id;
    }
}
