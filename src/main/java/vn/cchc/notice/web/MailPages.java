package vn.cchc.notice.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.notice.domain.MailBook;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Numbers;

/** Shows those who run the installation whether mail gets through. */
@Controller
@RequestMapping("/admin/mail")
class MailPages {

    private static final int PAGE = 50;
    private static final int DAYS = 30;

    private final MailBook mails;
    private final Texts texts;

    MailPages(MailBook mails, Texts texts) {
        this.mails = mails;
        this.texts = texts;
    }

    @GetMapping
    String show(@RequestParam(required = false) String page, Model model) {
        model.addAttribute("counts", mails.counts(DAYS));
        model.addAttribute("days", DAYS);
        model.addAttribute("mails", mails.stuck(Numbers.page(page, PAGE)));
        model.addAttribute("configured", mails.configured());
        model.addAttribute("keep", mails.days());
        return "notice/mail-book";
    }

    @PostMapping("/again")
    String again(RedirectAttributes next) {
        next.addFlashAttribute("notice", texts.get("notice.mail.again.done", mails.again()));
        return "redirect:/admin/mail";
    }
}
