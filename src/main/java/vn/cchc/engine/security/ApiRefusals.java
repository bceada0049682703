package vn.cchc.engine.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import vn.cchc.shared.Texts;

/** What callers of an API are told who are not let in: status and one sentence, as their API is used to. */
@Component
class ApiRefusals {

    private final Texts texts;
    private final SignInSentences sentences;
    private final ObjectMapper json;

    ApiRefusals(Texts texts, SignInSentences sentences, ObjectMapper json) {
        this.texts = texts;
        this.sentences = sentences;
        this.json = json;
    }

    /** Nobody is signed in, or the sign-in failed. */
    void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof TooManyAttempts) {
            send(request, response, 429, sentences.tooMany());
            return;
        }
        // a browser would open its own password window, over a page that has a sign-in of its own
        if (request.getHeader("Sec-Fetch-Site") == null) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"CCHC\", charset=\"UTF-8\"");
        }
        send(request, response, 401, texts.get("engine.sign-in.needed"));
    }

    /** Signed in, but not for this. */
    void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, 403, texts.get("engine.sign-in.forbidden"));
    }

    /** The body is longer than anything that belongs here. */
    void tooLong(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, 413, texts.get("engine.rest.body-too-long"));
    }

    private void send(HttpServletRequest request, HttpServletResponse response, int status, String sentence)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        boolean engine = !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        if (engine) {
            body.put("type", "Refusal");
            body.put("message", sentence);
        } else {
            body.put("type", "about:blank");
            body.put("title", texts.get("shared.problem." + status));
            body.put("status", status);
            body.put("detail", sentence);
            body.put("instance", request.getRequestURI());
        }
        response.setStatus(status);
        response.setContentType(engine ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), body);
    }
}
