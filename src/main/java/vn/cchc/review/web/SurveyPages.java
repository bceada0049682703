package vn.cchc.review.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.Organization;
import vn.cchc.review.CriteriaSets;
import vn.cchc.review.CriterionKind;
import vn.cchc.review.ReviewView;
import vn.cchc.review.Reviews;
import vn.cchc.review.SheetView;
import vn.cchc.review.Surveys;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Survey scores of all units, entered unit by unit. */
@Controller
@RequestMapping("/reviews/{id:\\d{1,18}}/survey")
class SurveyPages {

    private final Reviews reviews;
    private final Surveys surveys;
    private final CriteriaSets criteria;
    private final Organization organization;
    private final Texts texts;

    SurveyPages(Reviews reviews, Surveys surveys, CriteriaSets criteria, Organization organization, Texts texts) {
        this.reviews = reviews;
        this.surveys = surveys;
        this.criteria = criteria;
        this.organization = organization;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        ReviewView review = reviews.readable(id);
        List<SheetView> sheets = reviews.sheets(id);
        model.addAttribute("review", review);
        model.addAttribute("writable", surveys.writable(review));
        model.addAttribute("sheets", sheets);
        model.addAttribute(
                "units",
                organization.units(sheets.stream().map(SheetView::unitId).toList()));
        model.addAttribute(
                "criteria",
                criteria.criteria(review.setId()).stream()
                        .filter(criterion -> criterion.kind() == CriterionKind.SURVEY)
                        .toList());
        model.addAttribute(
                "lines",
                surveys.lines(review).stream()
                        .collect(Collectors.toMap(line -> line.sheetId() + "-" + line.criterionId(), line -> line)));
        return "review/survey";
    }

    @PostMapping("/source")
    String source(@PathVariable long id, @RequestParam(defaultValue = "") String source, RedirectAttributes redirect) {
        surveys.source(id, source);
        redirect.addFlashAttribute("notice", texts.get("review.survey.saved"));
        return "redirect:/reviews/" + id + "/survey";
    }

    /** Fields are named by score and version, as a unit has several. */
    @PostMapping("/{sheet:\\d{1,18}}")
    String scores(
            @PathVariable long id,
            @PathVariable long sheet,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        try {
            surveys.enter(id, sheet, sent);
            redirect.addFlashAttribute("savedAt", sheet);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            redirect.addFlashAttribute("problem", texts.of(refusal));
            redirect.addFlashAttribute("problemAt", sheet);
            redirect.addFlashAttribute("typed", sent);
        }
        return "redirect:/reviews/" + id + "/survey#sheet-" + sheet;
    }
}
