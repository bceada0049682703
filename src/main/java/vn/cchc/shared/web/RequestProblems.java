package vn.cchc.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.cchc.shared.Texts;

/** What does not even reach a page or an API, or comes without what it needs: the same plain answers as a refusal. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestProblems {

    private static final String API = "/api/";

    private final Texts texts;

    RequestProblems(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class,
        ServletRequestBindingException.class,
        MissingServletRequestPartException.class,
        TypeMismatchException.class,
        MultipartException.class
    })
    Object wrong(Exception e, HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = e instanceof ErrorResponse known
                ? HttpStatus.valueOf(known.getStatusCode().value())
                : HttpStatus.BAD_REQUEST;
        String sentence = texts.get(
                switch (status) {
                    case NOT_FOUND -> "shared.status.404";
                    case PAYLOAD_TOO_LARGE -> "shared.refusal.upload-too-large";
                    default -> "shared.status.4";
                });
        if (isForPrograms(request)) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
            problem.setTitle(texts.get("shared.problem." + status.value()));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        response.setStatus(status.value());
        return new ModelAndView("error").addObject("sentence", sentence).addObject("status", status.value());
    }

    /** What a filter gave up comes here as a call of the error page. */
    private static boolean isForPrograms(HttpServletRequest request) {
        Object wanted = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = wanted == null ? request.getRequestURI() : wanted.toString();
        return path.startsWith(request.getContextPath() + API);
    }
}
