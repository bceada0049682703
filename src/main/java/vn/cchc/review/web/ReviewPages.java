package vn.cchc.review.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.review.CriteriaSetView;
import vn.cchc.review.CriteriaSets;
import vn.cchc.review.NewReview;
import vn.cchc.review.ReviewChoices;
import vn.cchc.review.ReviewView;
import vn.cchc.review.Reviews;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Numbers;

/** The list of year-end reviews, and opening one. */
@Controller
@RequestMapping("/reviews")
class ReviewPages {

    private static final int PAGE = 20;

    private final Reviews reviews;
    private final ReviewChoices choices;
    private final CriteriaSets criteria;
    private final Organization organization;
    private final Plans plans;
    private final Texts texts;
    private final Clock clock;

    ReviewPages(
            Reviews reviews,
            ReviewChoices choices,
            CriteriaSets criteria,
            Organization organization,
            Plans plans,
            Texts texts,
            Clock clock) {
        this.reviews = reviews;
        this.choices = choices;
        this.criteria = criteria;
        this.organization = organization;
        this.plans = plans;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) String page, Model model) {
        Page<ReviewView> found = reviews.list(Numbers.page(page, PAGE));
        model.addAttribute("reviews", found);
        model.addAttribute(
                "agencies",
                found.getContent().stream()
                        .map(ReviewView::agencyId)
                        .distinct()
                        .collect(Collectors.toMap(
                                id -> id, id -> organization.agency(id).name())));
        model.addAttribute("opens", !choices.openableAgencies().isEmpty());
        return "review/reviews";
    }

    @GetMapping("/new")
    String ask(
            @RequestParam(required = false) String agency, @RequestParam(required = false) Integer year, Model model) {
        List<String> agencies = choices.openableAgencies();
        if (agencies.isEmpty()) {
            throw Refusal.forbidden("review.refusal.not-coordinator");
        }
        String chosen = agencies.contains(agency) ? agency : agencies.get(0);
        List<CriteriaSetView> sets = criteria.inForce(chosen);
        int asked = year != null
                ? year
                : sets.isEmpty() ? LocalDate.now(clock).getYear() : sets.get(0).year();
        List<Unit> units = choices.scorableUnits(chosen);
        List<PlanView> issued = plans.ofYear(List.of(chosen), asked).stream()
                .filter(plan -> plan.state().issued())
                .toList();
        var mine = organization.unitsOf(organization.currentPerson().id());
        model.addAttribute(
                "agencies", agencies.stream().map(organization::agency).toList());
        model.addAttribute("agency", chosen);
        model.addAttribute("year", asked);
        model.addAttribute("sets", sets);
        model.addAttribute("plans", issued);
        model.addAttribute("units", units);
        model.addAttribute(
                "advisoryUnit",
                units.stream()
                        .map(Unit::id)
                        .filter(mine::contains)
                        .findFirst()
                        .orElse(issued.isEmpty() ? null : issued.get(0).advisoryUnitId()));
        model.addAttribute("candidates", choices.candidates(chosen));
        model.addAttribute("unitNames", units.stream().collect(Collectors.toMap(Unit::id, Unit::name)));
        model.addAttribute("suggestion", texts.get("review.new.title-of-year", String.valueOf(asked)));
        return "review/new";
    }

    /** What the form sends; everything else is ignored. */
    record Form(
            String agency,
            Integer year,
            String title,
            Long plan,
            Long advisoryUnit,
            List<Long> units,
            String chair,
            List<String> members)
            implements Serializable {

        NewReview review() {
            List<String> council = new ArrayList<>();
            if (chair != null && !chair.isBlank()) {
                council.add(chair);
            }
            if (members != null) {
                members.stream().filter(member -> !council.contains(member)).forEach(council::add);
            }
            return new NewReview(
                    agency == null ? "" : agency,
                    year == null ? 0 : year,
                    title,
                    plan,
                    advisoryUnit,
                    units == null ? List.of() : units,
                    council);
        }
    }

    @PostMapping
    String open(Form form, RedirectAttributes redirect) {
        try {
            long review = reviews.open(form.review());
            redirect.addFlashAttribute("notice", texts.get("review.new.opened"));
            return "redirect:/reviews/" + review;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID && refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            redirect.addFlashAttribute("problem", texts.of(refusal));
            redirect.addFlashAttribute("typed", form);
            redirect.addAllAttributes(Map.of(
                    "agency",
                    form.agency() == null ? "" : form.agency(),
                    "year",
                    form.year() == null ? "" : form.year()));
            return "redirect:/reviews/new";
        }
    }

    @PostMapping("/{id:\\d{1,18}}/cancel")
    String cancel(@PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        reviews.cancel(id, reason);
        redirect.addFlashAttribute("notice", texts.get("review.cancel.done"));
        return "redirect:/reviews/" + id;
    }

    @PostMapping("/{id:\\d{1,18}}/refresh")
    String refresh(@PathVariable long id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get("review.refresh.done", reviews.refresh(id)));
        return "redirect:/reviews/" + id;
    }
}
