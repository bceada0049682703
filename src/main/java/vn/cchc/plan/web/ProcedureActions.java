package vn.cchc.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.plan.PlanProcedure;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Texts;

/** What a coordinator sets off on the plan's page. */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}")
class ProcedureActions {

    private final Plans plans;
    private final PlanProcedure procedure;
    private final Texts texts;

    ProcedureActions(Plans plans, PlanProcedure procedure, Texts texts) {
        this.plans = plans;
        this.procedure = procedure;
        this.texts = texts;
    }

    @PostMapping("/send")
    String send(@PathVariable long id, RedirectAttributes redirect) {
        plans.readable(id);
        procedure.send(id);
        return done(id, "plan.done.sent", redirect);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        plans.readable(id);
        procedure.withdraw(id, reason);
        return done(id, "plan.done.withdrawn", redirect);
    }

    @PostMapping("/close")
    String close(@PathVariable long id, RedirectAttributes redirect) {
        plans.readable(id);
        procedure.close(id);
        return done(id, "plan.done.closed", redirect);
    }

    private String done(long id, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get(key));
        return "redirect:/plans/" + id;
    }
}
