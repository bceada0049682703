package vn.cchc.review.web;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.plan.PlanView;
import vn.cchc.review.CarryOvers;
import vn.cchc.review.ReviewState;
import vn.cchc.review.ReviewView;
import vn.cchc.review.Reviews;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** What goes over into next year's plan, chosen row by row. */
@Controller
@RequestMapping("/reviews/{id:\\d{1,18}}/carry-over")
class CarryOverPages {

    private final Reviews reviews;
    private final CarryOvers carryOvers;
    private final Texts texts;

    CarryOverPages(Reviews reviews, CarryOvers carryOvers, Texts texts) {
        this.reviews = reviews;
        this.carryOvers = carryOvers;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam(required = false) Long draft, Model model) {
        ReviewView review = reviews.readable(id);
        List<PlanView> drafts = carryOvers.drafts(review);
        PlanView chosen = drafts.stream()
                .filter(plan -> draft == null || plan.id() == draft)
                .findFirst()
                .orElse(null);
        model.addAttribute("review", review);
        model.addAttribute("offered", carryOvers.offered(review));
        model.addAttribute("drafts", drafts);
        model.addAttribute("draft", chosen);
        model.addAttribute("taken", chosen == null ? null : carryOvers.taken(chosen.id()));
        model.addAttribute("open", review.state() == ReviewState.PUBLISHED && review.carriedOverAt() == null);
        return "review/carry-over";
    }

    @PostMapping
    String take(
            @PathVariable long id,
            @RequestParam(required = false) Long draft,
            @RequestParam(required = false) List<Long> rows,
            @RequestParam(required = false) List<Long> findings,
            RedirectAttributes redirect) {
        if (draft == null) {
            throw Refusal.invalid("review.refusal.draft-missing");
        }
        int taken = carryOvers.take(id, draft, chosen(rows), chosen(findings));
        redirect.addFlashAttribute("notice", texts.get("review.carry.done", taken));
        return "redirect:/reviews/" + id + "/carry-over?draft=" + draft;
    }

    /** An empty field comes as nothing. */
    private static List<Long> chosen(List<Long> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }
}
