package vn.cchc.plan.web;

import java.time.LocalDate;
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
import vn.cchc.plan.AdHocTasks;
import vn.cchc.plan.OrderingDocument;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Day;

/** Adds a task that was ordered after the plan was issued. */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}/added-tasks")
class AddedTaskPages {

    private final Plans plans;
    private final PlanRows rows;
    private final AdHocTasks adHoc;
    private final Choices choices;
    private final Texts texts;

    AddedTaskPages(Plans plans, PlanRows rows, AdHocTasks adHoc, Choices choices, Texts texts) {
        this.plans = plans;
        this.rows = rows;
        this.adHoc = adHoc;
        this.choices = choices;
        this.texts = texts;
    }

    @GetMapping
    String form(@PathVariable long id, Model model) {
        PlanView plan = plans.readable(id);
        plans.requireCoordinator(plan.agencyId());
        if (plan.state() != PlanState.ISSUED) {
            throw Refusal.conflict("plan.refusal.not-in-force-to-add");
        }
        model.addAttribute("plan", plan);
        model.addAttribute("added", true);
        model.addAttribute("row", new RowForm("", "", null, null, false, false, "", "", "", List.of(), null));
        model.addAttribute("areaOptions", AreaOption.of(rows.areas(id)));
        choices.offer(model, plan.agencyId());
        return "plan/added-task";
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String orderedBy,
            @RequestParam(required = false) @Day LocalDate orderedOn,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        plans.readable(id);
        RowForm form = RowForm.sent(sent);
        long row = adHoc.add(id, form.area(), form.row(null), new OrderingDocument(orderedBy, orderedOn));
        redirect.addFlashAttribute("notice", texts.get("plan.added.done"));
        return "redirect:/plans/" + id + "/rows/" + row;
    }
}
