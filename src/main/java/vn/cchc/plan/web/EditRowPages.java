package vn.cchc.plan.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RowDrafting;
import vn.cchc.plan.RowOutline;
import vn.cchc.plan.RowView;
import vn.cchc.shared.Refusal;

/** Editing of a draft: one row with its deliverables. */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}/edit/rows")
class EditRowPages {

    private final Plans plans;
    private final PlanRows rows;
    private final RowDrafting drafting;
    private final Choices choices;
    private final EditedPlan editing;

    EditRowPages(Plans plans, PlanRows rows, RowDrafting drafting, Choices choices, EditedPlan editing) {
        this.plans = plans;
        this.rows = rows;
        this.drafting = drafting;
        this.choices = choices;
        this.editing = editing;
    }

    @GetMapping("/{row:\\d{1,18}}")
    String row(@PathVariable long id, @PathVariable long row, Model model) {
        PlanView plan = editing.show(id, model);
        RowView shown = ownRow(id, row);
        model.addAttribute(
                "row", RowForm.of(DraftRows.content(shown), shown.areaId(), shown.parentId(), shown.version()));
        model.addAttribute("rowId", row);
        model.addAttribute("unknown", DraftRows.unknown(shown));
        model.addAttribute("page", EditedPlan.page(shown.ordinal()));
        return rowForm(plan, model);
    }

    @GetMapping("/new")
    String newRow(@PathVariable long id, @RequestParam(defaultValue = "0") int after, Model model) {
        PlanView plan = editing.show(id, model);
        Long area = after < 1
                ? null
                : rows.rows(id, after - 1L, 1).stream()
                        .findFirst()
                        .map(RowView::areaId)
                        .orElse(null);
        model.addAttribute("row", new RowForm("", "", area, null, false, false, "", "", "", List.of(), null));
        model.addAttribute("after", after);
        model.addAttribute("unknown", List.of());
        model.addAttribute("page", EditedPlan.page(after + 1));
        return rowForm(plan, model);
    }

    @PostMapping("/{row:\\d{1,18}}")
    String writeRow(
            @PathVariable long id,
            @PathVariable long row,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        plans.readable(id);
        RowView before = ownRow(id, row);
        RowForm form = RowForm.sent(sent);
        drafting.writeRow(id, row, form.area(), form.parent(), form.row(DraftRows.content(before)), form.version());
        return editing.saved(id, EditedPlan.page(before.ordinal()), "#row-" + row, redirect);
    }

    @PostMapping
    String addRow(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        plans.readable(id);
        RowForm form = RowForm.sent(sent);
        long row = drafting.addRow(id, after, form.area(), form.parent(), form.row(null));
        return editing.saved(id, EditedPlan.page(after + 1), "#row-" + row, redirect);
    }

    @PostMapping("/{row:\\d{1,18}}/move")
    String moveRow(@PathVariable long id, @PathVariable long row, @RequestParam int to, RedirectAttributes redirect) {
        plans.readable(id);
        drafting.moveRow(id, row, to);
        return editing.saved(id, EditedPlan.page(to), "#row-" + row, redirect);
    }

    @PostMapping("/{row:\\d{1,18}}/delete")
    String deleteRow(
            @PathVariable long id,
            @PathVariable long row,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        plans.readable(id);
        int place = ownRow(id, row).ordinal();
        drafting.deleteRow(id, row, version);
        return editing.saved(id, EditedPlan.page(place), "", redirect);
    }

    private RowView ownRow(long id, long row) {
        RowView shown = rows.row(row);
        if (shown.planId() != id) {
            throw Refusal.notFound("plan.refusal.no-row");
        }
        return shown;
    }

    private String rowForm(PlanView plan, Model model) {
        model.addAttribute("areaOptions", AreaOption.of(rows.areas(plan.id())));
        model.addAttribute(
                "headings",
                rows.outline(plan.id()).stream().filter(RowOutline::group).toList());
        choices.offer(model, plan.agencyId());
        return "plan/edit-row";
    }
}
