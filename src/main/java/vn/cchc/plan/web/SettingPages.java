package vn.cchc.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.document.DocumentType;
import vn.cchc.plan.PlanSettings;
import vn.cchc.shared.Texts;

/** How an agency issues its plans and who appraises them. */
@Controller
@RequestMapping("/plans/settings")
class SettingPages {

    private final PlanSettings settings;
    private final Choices choices;
    private final Texts texts;

    SettingPages(PlanSettings settings, Choices choices, Texts texts) {
        this.settings = settings;
        this.choices = choices;
        this.texts = texts;
    }

    @GetMapping
    String show(@RequestParam(required = false) String agency, Model model) {
        var agencies = choices.agencies();
        String shown = agency == null ? agencies.get(0).id() : agency;
        model.addAttribute("agencies", agencies);
        model.addAttribute("agency", shown);
        model.addAttribute("setting", settings.of(shown));
        choices.offer(model, shown);
        return "plan/settings";
    }

    @PostMapping
    String write(
            @RequestParam String agency,
            @RequestParam DocumentType documentType,
            @RequestParam(required = false) Long financeUnit,
            @RequestParam(required = false) Long officeUnit,
            RedirectAttributes redirect) {
        settings.write(agency, new PlanSettings.Setting(documentType, financeUnit, officeUnit));
        redirect.addFlashAttribute("notice", texts.get("plan.edit.saved"));
        return "redirect:/plans/settings?agency=" + agency;
    }
}
