package vn.cchc.notice.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.notice.domain.OwnNotices;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Numbers;

/** The signed-in person's notices. */
@Controller
@RequestMapping("/notices")
class NoticePages {

    private static final int PAGE = 30;

    private final OwnNotices notices;
    private final Texts texts;

    NoticePages(OwnNotices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    /** @param all anything but {@code true} shows only what was not read */
    @GetMapping
    String list(@RequestParam(defaultValue = "") String all, @RequestParam(required = false) String page, Model model) {
        boolean everything = all.equals("true");
        model.addAttribute("all", everything);
        model.addAttribute("notices", notices.list(!everything, Numbers.page(page, PAGE)));
        return "notice/notices";
    }

    /** Opens what a notice is about; it counts as read from then on. */
    @PostMapping("/{id:\\d{1,18}}/open")
    String open(@PathVariable long id) {
        String link = notices.read(id);
        return "redirect:" + (link == null ? "/notices" : link);
    }

    @PostMapping("/{id:\\d{1,18}}/read")
    String read(@PathVariable long id) {
        notices.read(id);
        return "redirect:/notices";
    }

    @PostMapping("/read")
    String readAll(RedirectAttributes next) {
        notices.readAll();
        next.addFlashAttribute("notice", texts.get("notice.list.read-done"));
        return "redirect:/notices";
    }
}
