package vn.cchc.notice.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.notice.CalendarFeeds;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.domain.Choices;
import vn.cchc.notice.domain.MailBook;
import vn.cchc.notice.domain.OwnChoices;
import vn.cchc.organization.EmailAddress;
import vn.cchc.organization.Organization;
import vn.cchc.shared.BaseUrl;
import vn.cchc.shared.Texts;

/** How the signed-in person wants to be told: mail, and the link for a calendar program. */
@Controller
@RequestMapping("/account/notices")
class ChoicePages {

    private static final String HERE = "redirect:/account/notices";
    private static final int LAST_HOUR = 23;

    private final OwnChoices choices;
    private final CalendarFeeds feeds;
    private final MailBook mail;
    private final Organization organization;
    private final BaseUrl base;
    private final Texts texts;

    ChoicePages(
            OwnChoices choices,
            CalendarFeeds feeds,
            MailBook mail,
            Organization organization,
            BaseUrl base,
            Texts texts) {
        this.choices = choices;
        this.feeds = feeds;
        this.mail = mail;
        this.organization = organization;
        this.base = base;
        this.texts = texts;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("choices", choices.get());
        model.addAttribute("accountAddress", organization.currentPerson().email());
        model.addAttribute("kinds", NoticeKind.values());
        model.addAttribute("lastHour", LAST_HOUR);
        model.addAttribute("configured", mail.configured());
        model.addAttribute("feed", feeds.own().orElse(null));
        return "notice/choices";
    }

    @PostMapping
    String choose(
            @RequestParam(defaultValue = "false") boolean mail,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "7") int hour,
            @RequestParam(defaultValue = "false") boolean atOnce,
            @RequestParam(required = false) List<NoticeKind> kinds,
            RedirectAttributes next) {
        Set<NoticeKind> wanted = EnumSet.noneOf(NoticeKind.class);
        if (kinds != null) {
            wanted.addAll(kinds);
        }
        choices.set(new Choices(mail, EmailAddress.checked(address), hour, atOnce, wanted));
        next.addFlashAttribute("notice", texts.get("notice.choices.saved"));
        return HERE;
    }

    @PostMapping("/feed")
    String openFeed(RedirectAttributes next) {
        next.addFlashAttribute("feedLink", base.of(feeds.open()));
        return HERE + "#feed";
    }

    @PostMapping("/feed/revoke")
    String revokeFeed(RedirectAttributes next) {
        feeds.revoke();
        next.addFlashAttribute("notice", texts.get("notice.feed.revoked"));
        return HERE;
    }
}
