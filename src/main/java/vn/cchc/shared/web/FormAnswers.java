package vn.cchc.shared.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Does what a form asks for, and says on the next page that it was done, or why it could not be. */
@Component
public class FormAnswers {

    private final Texts texts;

    FormAnswers(Texts texts) {
        this.texts = texts;
    }

    /**
     * Does an act that says itself what it has done, if anything.
     *
     * @param page path of the next page
     * @return where the browser goes next
     * @throws Refusal when the act is forbidden, or what it is about is not found: there is no page to say it on
     */
    public String after(Runnable act, RedirectAttributes next, String page) {
        try {
            act.run();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            next.addFlashAttribute("problem", texts.of(refusal));
        }
        return "redirect:" + page;
    }

    /**
     * The same for an act of which the next page says that it was done.
     *
     * @param noticeKey key of the sentence
     */
    public String after(Runnable act, String noticeKey, RedirectAttributes next, String page) {
        return after(
                () -> {
                    act.run();
                    next.addFlashAttribute("notice", texts.get(noticeKey));
                },
                next,
                page);
    }
}
