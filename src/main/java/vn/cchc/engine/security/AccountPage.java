package vn.cchc.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OwnPassword;
import vn.cchc.organization.Person;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/**
 * The signed-in person's account: who one is, and a new password. Guessing the present password here counts like failed
 * sign-ins; after the change every other session of the account ends.
 */
@Controller
class AccountPage {

    private static final String PAGE = "engine/account";

    private final Organization organization;
    private final OwnPassword passwords;
    private final SignInFailures failures;
    private final SignInSentences sentences;
    private final EndOfSessions sessions;
    private final Texts texts;

    AccountPage(
            Organization organization,
            OwnPassword passwords,
            SignInFailures failures,
            SignInSentences sentences,
            EndOfSessions sessions,
            Texts texts) {
        this.organization = organization;
        this.passwords = passwords;
        this.failures = failures;
        this.sentences = sentences;
        this.sessions = sessions;
        this.texts = texts;
    }

    @GetMapping("/account")
    String show(Model model) {
        Person person = organization.currentPerson();
        var held = organization.appointments(person.id());
        model.addAttribute("person", person);
        model.addAttribute("agency", person.agencyId() == null ? null : organization.agency(person.agencyId()));
        model.addAttribute("held", held);
        model.addAttribute(
                "units",
                organization.units(held.stream()
                        .map(appointment -> appointment.unitId())
                        .filter(java.util.Objects::nonNull)
                        .toList()));
        return PAGE;
    }

    @PostMapping("/account/password")
    String change(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        String person = organization.currentPerson().id();
        try {
            change(person, current, password, again, request.getRemoteAddr());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("reason", texts.of(refusal));
            return show(model);
        }
        sessions.endOthers(person, request.getSession().getId());
        next.addFlashAttribute("notice", texts.get("engine.account.changed"));
        return "redirect:/account";
    }

    private void change(String person, String current, String password, String again, String address) {
        if (!failures.begin(person, address)) {
            throw sentences.refusal();
        }
        if (!passwords.is(person, current)) {
            throw Refusal.invalid("engine.account.wrong");
        }
        failures.succeeded(person);
        if (!password.equals(again)) {
            throw Refusal.invalid("engine.account.differ");
        }
        passwords.change(person, password);
    }
}
