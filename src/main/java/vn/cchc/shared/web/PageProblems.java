package vn.cchc.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** What a page answers when a wish is refused: the same frame, one sentence, and a way back. */
@ControllerAdvice(annotations = Controller.class)
class PageProblems {

    private final Texts texts;

    PageProblems(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletResponse response) {
        return page(refusal.kind().status(), texts.of(refusal), response);
    }

    @ExceptionHandler
    ModelAndView stale(ObjectOptimisticLockingFailureException e, HttpServletResponse response) {
        return page(409, texts.get("shared.refusal.stale"), response);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletResponse response) {
        return page(413, texts.get("shared.refusal.upload-too-large"), response);
    }

    private static ModelAndView page(int status, String sentence, HttpServletResponse response) {
        response.setStatus(status);
        return new ModelAndView("error").addObject("sentence", sentence).addObject("status", status);
    }
}
