package vn.cchc.plan.web;

import java.time.LocalDate;
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
import vn.cchc.organization.Organization;
import vn.cchc.plan.Comparator;
import vn.cchc.plan.GoalDetails;
import vn.cchc.plan.Goals;
import vn.cchc.plan.OrderingDocument;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Decimals;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Day;

/** One goal with what it was before; in a plan in force the coordinator adjusts it by a document that orders it. */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}/goals/{goal:\\d{1,18}}")
class GoalAdjustmentPages {

    private final Plans plans;
    private final Goals goals;
    private final Organization organization;
    private final Texts texts;

    GoalAdjustmentPages(Plans plans, Goals goals, Organization organization, Texts texts) {
        this.plans = plans;
        this.goals = goals;
        this.organization = organization;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable long id, @PathVariable long goal, Model model) {
        PlanView plan = plans.readable(id);
        GoalDetails details = goals.details(id).stream()
                .filter(one -> one.goal().id() == goal)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan.refusal.no-goal"));
        String person = organization.currentPerson().id();
        model.addAttribute("plan", plan);
        model.addAttribute("details", details);
        model.addAttribute("form", GoalForm.of(details));
        model.addAttribute("comparators", Comparator.values());
        model.addAttribute(
                "adjustable", plan.state() == PlanState.ISSUED && plans.coordinates(person, plan.agencyId()));
        model.addAttribute(
                "people",
                organization.people(details.adjustments().stream()
                        .map(GoalDetails.Adjustment::by)
                        .collect(Collectors.toSet())));
        return "plan/goal";
    }

    @PostMapping
    String adjust(
            @PathVariable long id,
            @PathVariable long goal,
            @ModelAttribute GoalForm form,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(required = false) @Day LocalDate basisOn,
            RedirectAttributes redirect) {
        plans.requireCoordinator(plans.readable(id).agencyId());
        goals.adjust(
                id,
                goal,
                form.how(),
                Decimals.read(form.value()),
                Decimals.read(form.upTo()),
                reason,
                new OrderingDocument(basis, basisOn),
                form.shown());
        redirect.addFlashAttribute("notice", texts.get("plan.goals.adjusted"));
        return "redirect:/plans/" + id + "/goals/" + goal;
    }
}
