package vn.cchc.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.cchc.shared.DemoMode;

/** The sign-in page. */
@Controller
class SignInPage {

    private final DemoMode demo;
    private final DemoAccounts demoAccounts;

    SignInPage(DemoMode demo, DemoAccounts demoAccounts) {
        this.demo = demo;
        this.demoAccounts = demoAccounts;
    }

    /** The page once more, after a failed sign-in was forwarded here. */
    @PostMapping(SignInOutcome.PAGE)
    String again(HttpServletRequest request, Authentication signedIn, Model model) {
        return show(request, signedIn, model);
    }

    @GetMapping("/login")
    String show(HttpServletRequest request, Authentication signedIn, Model model) {
        if (signedIn != null && signedIn.isAuthenticated()) {
            return "redirect:/";
        }
        model.addAttribute("reason", request.getAttribute(SignInOutcome.REASON));
        model.addAttribute("signedOut", request.getParameter("signed-out") != null);
        model.addAttribute("account", request.getParameter("username"));
        model.addAttribute("demo", demo.enabled());
        model.addAttribute("demoAccounts", demoAccounts.byAgency());
        return "engine/login";
    }
}
