package vn.cchc.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.cchc.shared.Texts;

/**
 * Asks people and programs to wait until the application is ready. Without it they could sign in while the demo is put
 * in, under a clock that stands in the past.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class StartingFilter extends OncePerRequestFilter {

    private static final String RETRY_SECONDS = "5";

    private final ApplicationAvailability availability;
    private final ObjectMapper json;
    private final Texts texts;

    StartingFilter(ApplicationAvailability availability, ObjectMapper json, Texts texts) {
        this.availability = availability;
        this.json = json;
        this.texts = texts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
                || path.startsWith("/actuator/health")
                || path.startsWith("/webjars/")
                || path.matches("/[a-z-]+\\.(css|js|svg)");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        String accept = request.getHeader("Accept");
        if (accept != null && accept.toLowerCase(Locale.ROOT).contains(MediaType.TEXT_HTML_VALUE)) {
            response.setHeader("Refresh", RETRY_SECONDS);
            request.getRequestDispatcher(StartingPage.PATH).forward(request, response);
        } else {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            json.writeValue(response.getOutputStream(), problem());
        }
    }

    private ProblemDetail problem() {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, texts.get("shared.starting.text"));
        problem.setTitle(texts.get("shared.starting.title"));
        return problem;
    }
}
