package vn.cchc.task.web;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Day;
import vn.cchc.task.DeadlineOrders;
import vn.cchc.task.Works;

/** What people send about the last day of a deliverable: a request for a later one, standstill, resumption. */
@Controller
@RequestMapping("/works/items/{itemId:\\d{1,18}}")
class DeadlinePages {

    private final DeadlineOrders orders;
    private final Works works;
    private final Texts texts;

    DeadlinePages(DeadlineOrders orders, Works works, Texts texts) {
        this.orders = orders;
        this.works = works;
        this.texts = texts;
    }

    @PostMapping("/extension")
    String ask(
            @PathVariable long itemId,
            @RequestParam(required = false) @Day LocalDate wished,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        orders.askExtension(itemId, wished, reason);
        return back(itemId, "task.notice.extension-asked", redirect);
    }

    @PostMapping("/halt")
    String halt(
            @PathVariable long itemId,
            @RequestParam String reason,
            @RequestParam String waitingFor,
            RedirectAttributes redirect) {
        orders.halt(itemId, reason, waitingFor);
        return back(itemId, "task.notice.halted", redirect);
    }

    @PostMapping("/resume")
    String resume(@PathVariable long itemId, RedirectAttributes redirect) {
        orders.resume(itemId);
        return back(itemId, "task.notice.resumed", redirect);
    }

    private String back(long itemId, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get(notice));
        return "redirect:/works/rows/" + works.work(works.item(itemId).workId()).rowId();
    }
}
