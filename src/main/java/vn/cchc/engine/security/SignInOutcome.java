package vn.cchc.engine.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Shows the sign-in page again with the reason, in the same answer: nothing to be carried in addresses. */
@Component
class SignInOutcome implements AuthenticationFailureHandler {

    /** Not the address that the form is sent to: forwarding there would try the sign-in again. */
    static final String PAGE = "/login/again";

    /** Request attribute with the sentence to show. */
    static final String REASON = SignInOutcome.class.getName();

    private final SignInSentences sentences;

    SignInOutcome(SignInSentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        boolean tooMany = failure instanceof TooManyAttempts;
        request.setAttribute(REASON, tooMany ? sentences.tooMany() : sentences.wrong());
        response.setStatus(tooMany ? 429 : 401);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }
}
