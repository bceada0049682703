package vn.cchc.plan.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.plan.AreaView;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.PlanDrafting;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.plan.ReformDomain;
import vn.cchc.plan.RowOutline;
import vn.cchc.plan.RowView;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Editing of a draft: head, sections, rows. */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}/edit")
class EditPages {

    private static final int PAGE = 50;

    private final Plans plans;
    private final PlanRows rows;
    private final PlanDrafting drafting;
    private final Choices choices;
    private final Texts texts;

    EditPages(Plans plans, PlanRows rows, PlanDrafting drafting, Choices choices, Texts texts) {
        this.plans = plans;
        this.rows = rows;
        this.drafting = drafting;
        this.choices = choices;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
        PlanView plan = edited(id, model);
        List<RowOutline> outline = rows.outline(id);
        var paging = new Paging(page, PAGE, outline.size());
        List<AreaView> areas = rows.areas(id);
        model.addAttribute("paging", paging);
        model.addAttribute("rows", rows.rows(id, paging.offset(), PAGE));
        model.addAttribute("documentReturned", plan.state() == PlanState.SIGNING);
        model.addAttribute("areas", areas);
        model.addAttribute("areaById", areas.stream().collect(Collectors.toMap(AreaView::id, Function.identity())));
        choices.offer(model, plan.agencyId());
        return "plan/edit";
    }

    @PostMapping("/head")
    String head(@PathVariable long id, @ModelAttribute HeadForm form, RedirectAttributes redirect) {
        PlanView plan = plans.readable(id);
        int version = form.version() == null ? -1 : form.version();
        drafting.writeHead(id, form.head(plan.agencyId()), version);
        return saved(id, 1, "", redirect);
    }

    @PostMapping("/areas")
    String area(
            @PathVariable long id,
            @RequestParam(required = false) Long area,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) ReformDomain domain,
            RedirectAttributes redirect) {
        plans.readable(id);
        drafting.writeArea(id, area, new PlanContent.Area(number, title, domain));
        return saved(id, 1, "#areas", redirect);
    }

    @PostMapping("/areas/{area}/delete")
    String deleteArea(@PathVariable long id, @PathVariable long area, RedirectAttributes redirect) {
        plans.readable(id);
        drafting.deleteArea(id, area);
        return saved(id, 1, "#areas", redirect);
    }

    @GetMapping("/rows/{row:\\d{1,18}}")
    String row(@PathVariable long id, @PathVariable long row, Model model) {
        PlanView plan = edited(id, model);
        RowView shown = ownRow(id, row);
        model.addAttribute(
                "row", RowForm.of(DraftRows.content(shown), shown.areaId(), shown.parentId(), shown.version()));
        model.addAttribute("rowId", row);
        model.addAttribute("unknown", DraftRows.unknown(shown));
        model.addAttribute("page", page(shown.ordinal()));
        return rowForm(plan, model);
    }

    @GetMapping("/rows/new")
    String newRow(@PathVariable long id, @RequestParam(defaultValue = "0") int after, Model model) {
        PlanView plan = edited(id, model);
        Long area = after < 1
                ? null
                : rows.rows(id, after - 1L, 1).stream()
                        .findFirst()
                        .map(RowView::areaId)
                        .orElse(null);
        model.addAttribute("row", new RowForm("", "", area, null, false, false, "", "", "", List.of(), null));
        model.addAttribute("after", after);
        model.addAttribute("unknown", List.of());
        model.addAttribute("page", page(after + 1));
        return rowForm(plan, model);
    }

    @PostMapping("/rows/{row:\\d{1,18}}")
    String writeRow(
            @PathVariable long id,
            @PathVariable long row,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        plans.readable(id);
        RowView before = ownRow(id, row);
        RowForm form = RowForm.sent(sent);
        drafting.writeRow(id, row, form.area(), form.parent(), form.row(DraftRows.content(before)), form.version());
        return saved(id, page(before.ordinal()), "#row-" + row, redirect);
    }

    @PostMapping("/rows")
    String addRow(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        plans.readable(id);
        RowForm form = RowForm.sent(sent);
        long row = drafting.addRow(id, after, form.area(), form.parent(), form.row(null));
        return saved(id, page(after + 1), "#row-" + row, redirect);
    }

    @PostMapping("/rows/{row:\\d{1,18}}/move")
    String moveRow(@PathVariable long id, @PathVariable long row, @RequestParam int to, RedirectAttributes redirect) {
        plans.readable(id);
        drafting.moveRow(id, row, to);
        return saved(id, page(to), "#row-" + row, redirect);
    }

    @PostMapping("/rows/{row:\\d{1,18}}/delete")
    String deleteRow(
            @PathVariable long id,
            @PathVariable long row,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        plans.readable(id);
        int place = ownRow(id, row).ordinal();
        drafting.deleteRow(id, row, version);
        return saved(id, page(place), "", redirect);
    }

    @PostMapping("/print")
    String printAgain(@PathVariable long id, RedirectAttributes redirect) {
        plans.readable(id);
        drafting.printAgain(id);
        return saved(id, 1, "", redirect);
    }

    private PlanView edited(long id, Model model) {
        PlanView plan = plans.readable(id);
        String person = plans.requireCoordinator(plan.agencyId());
        if (!drafting.editable(id, person)) {
            throw Refusal.conflict("plan.refusal.not-editable." + plan.state());
        }
        model.addAttribute("plan", plan);
        return plan;
    }

    private RowView ownRow(long id, long row) {
        RowView shown = rows.row(row);
        if (shown.planId() != id) {
            throw Refusal.notFound("plan.refusal.no-row");
        }
        return shown;
    }

    private String rowForm(PlanView plan, Model model) {
        model.addAttribute(
                "areaOptions",
                rows.areas(plan.id()).stream()
                        .map(area -> AreaOption.of(area.id(), area.number(), area.title()))
                        .toList());
        model.addAttribute(
                "headings",
                rows.outline(plan.id()).stream().filter(RowOutline::group).toList());
        choices.offer(model, plan.agencyId());
        return "plan/edit-row";
    }

    private String saved(long id, int page, String anchor, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get("plan.edit.saved"));
        return "redirect:/plans/" + id + "/edit?page=" + page + anchor;
    }

    private static int page(int ordinal) {
        return Math.max(ordinal - 1, 0) / PAGE + 1;
    }
}
