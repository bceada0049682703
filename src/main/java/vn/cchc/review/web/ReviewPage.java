package vn.cchc.review.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.document.Documents;
import vn.cchc.engine.Holder;
import vn.cchc.engine.Holders;
import vn.cchc.engine.PageBlocks;
import vn.cchc.engine.Picture;
import vn.cchc.engine.Pictures;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Unit;
import vn.cchc.plan.Plans;
import vn.cchc.review.CriteriaSets;
import vn.cchc.review.GoalResults;
import vn.cchc.review.ReviewAction;
import vn.cchc.review.ReviewChoices;
import vn.cchc.review.ReviewView;
import vn.cchc.review.Reviews;
import vn.cchc.review.SheetView;
import vn.cchc.review.process.YearEndReview;

/** One year-end review: who is next, how far each unit is, ranks, goals, documents, history. */
@Controller
@RequestMapping("/reviews/{id:\\d{1,18}}")
class ReviewPage {

    private final Reviews reviews;
    private final ReviewChoices choices;
    private final CriteriaSets criteria;
    private final GoalResults goals;
    private final Plans plans;
    private final Documents documents;
    private final Organization organization;
    private final Holders holders;
    private final Pictures pictures;
    private final PageBlocks blocks;

    ReviewPage(
            Reviews reviews,
            ReviewChoices choices,
            CriteriaSets criteria,
            GoalResults goals,
            Plans plans,
            Documents documents,
            Organization organization,
            Holders holders,
            Pictures pictures,
            PageBlocks blocks) {
        this.reviews = reviews;
        this.choices = choices;
        this.criteria = criteria;
        this.goals = goals;
        this.plans = plans;
        this.documents = documents;
        this.organization = organization;
        this.holders = holders;
        this.pictures = pictures;
        this.blocks = blocks;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam(required = false) String history, Model model) {
        ReviewView review = fill(id, model);
        Holders.Open open = holders.ofAll(YearEndReview.KEY, List.of(id));
        model.addAttribute("open", open);
        model.addAttribute("holders", together(open));
        List<Person> council = reviews.council(id);
        Set<ReviewAction> can = reviews.actions(review);
        model.addAttribute("council", council);
        model.addAttribute("can", can);
        if (can.contains(ReviewAction.COUNCIL)) {
            model.addAttribute("newcomers", newcomers(review, council));
        }
        model.addAttribute("own", reviews.ownSheet(id).orElse(null));
        model.addAttribute("opener", organization.person(review.openedBy()).fullName());
        model.addAttribute(
                "advisory", organization.unit(review.advisoryUnitId()).name());
        model.addAttribute("documents", documents.of("review", id));
        blocks.history("review", id, history, model);
        return "review/review";
    }

    @GetMapping(params = "print")
    String print(@PathVariable long id, Model model) {
        fill(id, model);
        return "review/review-print";
    }

    @GetMapping("/picture")
    ResponseEntity<List<Picture>> picture(@PathVariable long id) {
        return ResponseEntity.ok(
                pictures.of(YearEndReview.KEY, reviews.readable(id).id()));
    }

    private ReviewView fill(long id, Model model) {
        ReviewView review = reviews.readable(id);
        List<SheetView> sheets = reviews.sheets(id);
        Map<Long, Unit> units =
                organization.units(sheets.stream().map(SheetView::unitId).toList());
        model.addAttribute("review", review);
        model.addAttribute("agencyName", organization.agency(review.agencyId()).name());
        model.addAttribute("sheets", sheets);
        model.addAttribute("units", units);
        model.addAttribute("all", reviews.seesAllScores(review));
        model.addAttribute("set", criteria.view(review.setId()));
        model.addAttribute("plan", review.planId() == null ? null : plans.view(review.planId()));
        model.addAttribute("goals", goals.of(review.planId()));
        return review;
    }

    private List<Person> newcomers(ReviewView review, List<Person> council) {
        return choices.candidates(review.agencyId()).keySet().stream()
                .filter(person -> !council.contains(person))
                .toList();
    }

    /** The same step at several units is one line, with the earliest of their last days. */
    private static List<Holder> together(Holders.Open open) {
        Map<String, Holder> lines = new LinkedHashMap<>();
        open.bySubject().values().stream()
                .flatMap(List::stream)
                .forEach(holder -> lines.merge(holder.step(), holder, ReviewPage::both));
        return List.copyOf(lines.values());
    }

    private static Holder both(Holder first, Holder second) {
        Set<String> names = new LinkedHashSet<>(first.names());
        names.addAll(second.names());
        boolean sooner = second.due().date() != null
                && (first.due().date() == null
                        || second.due().date().isBefore(first.due().date()));
        return new Holder(first.step(), List.copyOf(names), sooner ? second.due() : first.due());
    }
}
