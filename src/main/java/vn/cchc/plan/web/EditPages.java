package vn.cchc.plan.web;

import java.util.List;
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

/** Editing of a draft: head and sections. */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}/edit")
class EditPages {

    private final Plans plans;
    private final PlanRows rows;
    private final PlanDrafting drafting;
    private final Choices choices;
    private final EditedPlan editing;

    EditPages(Plans plans, PlanRows rows, PlanDrafting drafting, Choices choices, EditedPlan editing) {
        this.plans = plans;
        this.rows = rows;
        this.drafting = drafting;
        this.choices = choices;
        this.editing = editing;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
        PlanView plan = editing.show(id, model);
        List<RowOutline> outline = rows.outline(id);
        var paging = new Paging(page, EditedPlan.PAGE, outline.size());
        List<AreaView> areas = rows.areas(id);
        model.addAttribute("paging", paging);
        model.addAttribute("rows", rows.rows(id, paging.offset(), EditedPlan.PAGE));
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
        return editing.saved(id, 1, "", redirect);
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
        return editing.saved(id, 1, "#areas", redirect);
    }

    @PostMapping("/areas/{area}/delete")
    String deleteArea(@PathVariable long id, @PathVariable long area, RedirectAttributes redirect) {
        plans.readable(id);
        drafting.deleteArea(id, area);
        return editing.saved(id, 1, "#areas", redirect);
    }

    @PostMapping("/print")
    String printAgain(@PathVariable long id, RedirectAttributes redirect) {
        plans.readable(id);
        drafting.printAgain(id);
        return editing.saved(id, 1, "", redirect);
    }
}
