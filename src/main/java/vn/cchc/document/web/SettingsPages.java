package vn.cchc.document.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.document.domain.DocumentSettings;
import vn.cchc.document.domain.NumberingPolicy;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** How the agency numbers and signs, for its administrator. */
@Controller
class SettingsPages {

    private final DocumentSettings settings;
    private final Organization organization;
    private final Texts texts;

    SettingsPages(DocumentSettings settings, Organization organization, Texts texts) {
        this.settings = settings;
        this.organization = organization;
        this.texts = texts;
    }

    @GetMapping("/documents/settings")
    String form(Model model) {
        Person person = administrator();
        model.addAttribute("setting", settings.of(person.agencyId()));
        model.addAttribute("policies", NumberingPolicy.values());
        return "document/settings";
    }

    @PostMapping("/documents/settings")
    String save(
            @RequestParam NumberingPolicy numbering,
            @RequestParam(defaultValue = "false") boolean contentCheckerMaySign,
            RedirectAttributes redirect) {
        Person person = administrator();
        settings.decide(person.agencyId(), new DocumentSettings.Setting(numbering, contentCheckerMaySign), person.id());
        redirect.addFlashAttribute("notice", texts.get("document.notice.settings"));
        return "redirect:/documents/settings";
    }

    private Person administrator() {
        Person person = organization.currentPerson();
        if (person.agencyId() == null || !settings.mayDecide(person.agencyId(), person.id())) {
            throw Refusal.forbidden("document.refusal.settings-right");
        }
        return person;
    }
}
