package vn.cchc.plan.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.plan.Comparator;
import vn.cchc.plan.GoalDetails;
import vn.cchc.plan.GoalView;
import vn.cchc.plan.Goals;
import vn.cchc.plan.Plans;
import vn.cchc.plan.domain.GoalOffers;
import vn.cchc.plan.goals.GoalReader;
import vn.cchc.shared.Texts;

/** Goals of a draft: write them, or confirm those that the words of the plan ask for. */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}/edit/goals")
class GoalPages {

    private final Plans plans;
    private final Goals goals;
    private final GoalOffers offers;
    private final EditedPlan editing;
    private final Texts texts;

    GoalPages(Plans plans, Goals goals, GoalOffers offers, EditedPlan editing, Texts texts) {
        this.plans = plans;
        this.goals = goals;
        this.offers = offers;
        this.editing = editing;
        this.texts = texts;
    }

    /** A goal with the form that changes it. */
    record Line(GoalDetails details, GoalForm form) {}

    /** A goal read from the plan's words, with the form that takes it. */
    record Offer(String words, String value, String comparatorKey, GoalForm form) {

        static Offer of(GoalReader.Found found) {
            return new Offer(
                    found.words(),
                    found.goal().valueText(),
                    found.goal().comparator().nameKey(),
                    GoalForm.of(found.goal()));
        }
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        return page(id, null, model);
    }

    /** Reads a pasted text and keeps nothing: what is found is offered on the page. */
    @PostMapping("/read")
    String read(@PathVariable long id, @RequestParam(defaultValue = "") String text, Model model) {
        return page(id, text, model);
    }

    @PostMapping
    String add(@PathVariable long id, @ModelAttribute GoalForm form, RedirectAttributes redirect) {
        plans.requireCoordinator(plans.readable(id).agencyId());
        goals.add(id, form.content());
        return saved(id, redirect);
    }

    @PostMapping("/{goal:\\d{1,18}}")
    String write(
            @PathVariable long id,
            @PathVariable long goal,
            @ModelAttribute GoalForm form,
            RedirectAttributes redirect) {
        plans.requireCoordinator(plans.readable(id).agencyId());
        goals.write(id, goal, form.content(), form.shown());
        return saved(id, redirect);
    }

    @PostMapping("/{goal:\\d{1,18}}/delete")
    String remove(
            @PathVariable long id,
            @PathVariable long goal,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        plans.requireCoordinator(plans.readable(id).agencyId());
        goals.remove(id, goal, version);
        return saved(id, redirect);
    }

    private String page(long id, String text, Model model) {
        editing.show(id, model);
        List<GoalDetails> known = goals.details(id);
        List<GoalView> views = known.stream().map(GoalDetails::goal).toList();
        List<GoalReader.Found> found =
                text == null || text.isBlank() ? offers.ofRows(id, views) : offers.ofText(text, views);
        model.addAttribute(
                "goals",
                known.stream().map(goal -> new Line(goal, GoalForm.of(goal))).toList());
        model.addAttribute("empty", GoalForm.EMPTY);
        model.addAttribute("offers", found.stream().map(Offer::of).toList());
        model.addAttribute("pasted", text);
        model.addAttribute("comparators", Comparator.values());
        return "plan/goals";
    }

    private String saved(long id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get("plan.edit.saved"));
        return "redirect:/plans/" + id + "/edit/goals";
    }
}
