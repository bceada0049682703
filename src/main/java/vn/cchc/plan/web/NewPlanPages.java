package vn.cchc.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.Agency;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.PlanKind;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Begins a draft without an annex: its rows are written by hand or carried over from the year before. */
@Controller
@RequestMapping("/plans/new")
class NewPlanPages {

    private static final PlanContent NOTHING_YET = new PlanContent(List.of(), List.of());

    private final Plans plans;
    private final Choices choices;
    private final Texts texts;
    private final Clock clock;

    NewPlanPages(Plans plans, Choices choices, Texts texts, Clock clock) {
        this.plans = plans;
        this.choices = choices;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @RequestParam(required = false) String agency, @RequestParam(required = false) String year, Model model) {
        List<Agency> mine = choices.agencies();
        Agency chosen =
                mine.stream().filter(one -> one.id().equals(agency)).findFirst().orElse(mine.get(0));
        int planYear = year != null && year.matches("20\\d\\d|2100")
                ? Integer.parseInt(year)
                : LocalDate.now(clock).getYear() + 1;
        model.addAttribute("agencies", mine);
        model.addAttribute("agency", chosen.id());
        model.addAttribute("planYear", planYear);
        model.addAttribute("planTitle", texts.get("plan.new.usual-title", String.valueOf(planYear)));
        model.addAttribute("kind", PlanKind.REFORM);
        model.addAttribute("advisoryUnit", choices.usualAdvisoryUnit(chosen.id()));
        choices.offer(model, chosen.id());
        return "plan/new";
    }

    @PostMapping
    String create(
            @RequestParam(defaultValue = "") String agency,
            @ModelAttribute HeadForm form,
            RedirectAttributes redirect) {
        if (choices.agencies().stream().noneMatch(one -> one.id().equals(agency))) {
            throw Refusal.notFound("plan.refusal.no-plan");
        }
        long plan = plans.create(form.head(agency), NOTHING_YET);
        redirect.addFlashAttribute("notice", texts.get("plan.new.done"));
        return "redirect:/plans/" + plan + "/edit";
    }
}
