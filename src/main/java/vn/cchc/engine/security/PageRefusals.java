package vn.cchc.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.cchc.shared.Texts;

/** Tells a person whose session has ended from one who has no right: both come with a form that is refused. */
@Component
class PageRefusals implements AccessDeniedHandler {

    /** What the error page shows. */
    static final String SENTENCE = "sentence";

    private final Texts texts;

    PageRefusals(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException) {
            request.setAttribute(SENTENCE, texts.get("engine.sign-in.ended"));
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
