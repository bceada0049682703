package vn.cchc.review.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.Histories;
import vn.cchc.organization.Organization;
import vn.cchc.review.CriteriaSetView;
import vn.cchc.review.CriteriaSets;
import vn.cchc.review.CriteriaState;
import vn.cchc.review.CriterionKind;
import vn.cchc.review.NewCriterion;
import vn.cchc.review.Points;
import vn.cchc.review.ScoringFact;
import vn.cchc.shared.CleanText;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** One set of criteria: read by everybody of the agency, written by its coordinators as long as it is a draft. */
@Controller
@RequestMapping("/reviews/criteria/{id:\\d{1,18}}")
class CriteriaSetPages {

    private static final int HISTORY = 50;

    private final CriteriaSets sets;
    private final Organization organization;
    private final Histories histories;
    private final Texts texts;
    private final Clock clock;

    CriteriaSetPages(CriteriaSets sets, Organization organization, Histories histories, Texts texts, Clock clock) {
        this.sets = sets;
        this.organization = organization;
        this.histories = histories;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        CriteriaSetView set = sets.readable(id);
        boolean writes = sets.writes(set.agencyId());
        model.addAttribute("set", set);
        model.addAttribute("agencyName", organization.agency(set.agencyId()).name());
        model.addAttribute("maker", organization.person(set.madeBy()).fullName());
        model.addAttribute("criteria", sets.criteria(id));
        model.addAttribute("writes", writes);
        model.addAttribute("editable", writes && set.state() == CriteriaState.DRAFT);
        model.addAttribute("problems", set.state() == CriteriaState.DRAFT ? sets.problems(id) : List.of());
        model.addAttribute("kinds", CriterionKind.values());
        model.addAttribute("facts", ScoringFact.values());
        model.addAttribute("nextYear", Math.max(set.year(), LocalDate.now(clock).getYear()));
        model.addAttribute(
                "history",
                histories.of("review-criteria", id, PageRequest.of(0, HISTORY)).getContent());
        return "review/criteria";
    }

    /** A criterion as it was sent; shown again when it was refused, by way of the session. */
    record Row(
            Long criterion, String code, String text, String max, CriterionKind kind, ScoringFact fact, String evidence)
            implements Serializable {

        NewCriterion content(BigDecimal maxScore) {
            return new NewCriterion(
                    0,
                    line(code),
                    line(text),
                    maxScore,
                    kind,
                    kind == CriterionKind.AUTO ? fact : null,
                    line(evidence));
        }

        private static String line(String text) {
            return text == null ? "" : CleanText.line(text);
        }
    }

    @PostMapping("/rows")
    String write(@PathVariable long id, Row row, RedirectAttributes redirect) {
        try {
            sets.write(id, row.criterion(), row.content(Points.read(row.max())));
            redirect.addFlashAttribute("notice", texts.get("review.criteria.saved"));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            redirect.addFlashAttribute("problem", texts.of(refusal));
            redirect.addFlashAttribute("typed", row);
        }
        return "redirect:/reviews/criteria/" + id + (row.criterion() == null ? "#new" : "#row-" + row.criterion());
    }

    @PostMapping("/rows/{row:\\d{1,18}}/delete")
    String remove(@PathVariable long id, @PathVariable long row, RedirectAttributes redirect) {
        sets.remove(id, row);
        redirect.addFlashAttribute("notice", texts.get("review.criteria.removed"));
        return "redirect:/reviews/criteria/" + id;
    }

    @PostMapping("/rename")
    String rename(@PathVariable long id, @RequestParam(defaultValue = "") String title, RedirectAttributes redirect) {
        sets.rename(id, title);
        redirect.addFlashAttribute("notice", texts.get("review.criteria.saved"));
        return "redirect:/reviews/criteria/" + id;
    }

    @PostMapping("/put-in-force")
    String putInForce(@PathVariable long id, RedirectAttributes redirect) {
        sets.putInForce(id);
        redirect.addFlashAttribute("notice", texts.get("review.criteria.now-in-force"));
        return "redirect:/reviews/criteria/" + id;
    }

    @PostMapping("/copy")
    String copy(@PathVariable long id, @RequestParam int year, RedirectAttributes redirect) {
        long copy = sets.copy(id, year);
        redirect.addFlashAttribute("notice", texts.get("review.criteria.copied"));
        return "redirect:/reviews/criteria/" + copy;
    }

    @PostMapping("/discard")
    String discard(@PathVariable long id, RedirectAttributes redirect) {
        sets.discard(id);
        redirect.addFlashAttribute("notice", texts.get("review.criteria.gone"));
        return "redirect:/reviews/criteria";
    }
}
