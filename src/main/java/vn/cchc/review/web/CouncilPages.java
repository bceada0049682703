package vn.cchc.review.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.review.domain.CouncilChanges;
import vn.cchc.shared.Texts;

/** Changes of a review's council, from the review's page. */
@Controller
class CouncilPages {

    private final CouncilChanges changes;
    private final Texts texts;

    CouncilPages(CouncilChanges changes, Texts texts) {
        this.changes = changes;
        this.texts = texts;
    }

    /** @param leaving account of who is replaced; empty when somebody only joins */
    @PostMapping("/reviews/{id:\\d{1,18}}/council")
    String change(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String leaving,
            @RequestParam(defaultValue = "") String member,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        if (leaving.isEmpty()) {
            changes.add(id, member, reason);
        } else {
            changes.replace(id, leaving, member, reason);
        }
        redirect.addFlashAttribute("notice", texts.get("review.council.done"));
        return "redirect:/reviews/" + id;
    }
}
