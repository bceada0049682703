package vn.cchc.plan.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.plan.PlanDrafting;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** What the pages for editing a draft share. */
@Component
class EditedPlan {

    /** Rows on a page. */
    static final int PAGE = 50;

    private final Plans plans;
    private final PlanDrafting drafting;
    private final Texts texts;

    EditedPlan(Plans plans, PlanDrafting drafting, Texts texts) {
        this.plans = plans;
        this.drafting = drafting;
        this.texts = texts;
    }

    /**
     * Puts the plan on the page.
     *
     * @throws Refusal when the signed-in person may not edit it, or not now
     */
    PlanView show(long id, Model model) {
        PlanView plan = plans.readable(id);
        String person = plans.requireCoordinator(plan.agencyId());
        if (!drafting.editable(id, person)) {
            throw Refusal.conflict("plan.refusal.not-editable." + plan.state());
        }
        model.addAttribute("plan", plan);
        return plan;
    }

    /** Back to the list, with a word that all is kept. */
    String saved(long id, int page, String anchor, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get("plan.edit.saved"));
        return "redirect:/plans/" + id + "/edit?page=" + page + anchor;
    }

    /** The page of the list on which a row stands, counted from 1. */
    static int page(int ordinal) {
        return Math.max(ordinal - 1, 0) / PAGE + 1;
    }
}
