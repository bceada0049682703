package vn.cchc.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.cchc.shared.Texts;

/**
 * What a call is answered that reaches no page and no operation of the API, or does not fit it: an unknown address, a wrong
 * method, a word where a number belongs. People get the page that tells it, programs get {@code application/problem+json}.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class CallProblems {

    /** SQL states of values that cannot be stored as they are, e.g. text with the character 0. */
    private static final String UNUSABLE_VALUE = "22";

    /** Of what was typed, so much is repeated. */
    private static final int LONGEST = 40;

    private final Texts texts;

    CallProblems(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeException.class,
        HttpMessageNotReadableException.class,
        ServletRequestBindingException.class,
        MissingServletRequestPartException.class,
        MultipartException.class,
        TypeMismatchException.class,
        BindException.class
    })
    Object misdirected(Exception call, HttpServletRequest request, HttpServletResponse response) {
        int status =
                call instanceof ErrorResponse answer ? answer.getStatusCode().value() : 400;
        return answer(status, request, response);
    }

    /** A day that is none is told with what was typed; other values are chosen, not typed. */
    @ExceptionHandler
    Object mistyped(
            MethodArgumentTypeMismatchException call, HttpServletRequest request, HttpServletResponse response) {
        if (call.getRequiredType() != LocalDate.class) {
            return misdirected(call, request, response);
        }
        String typed = Objects.toString(call.getValue(), "").strip();
        String shown = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST) + "…";
        return answer(400, texts.get("shared.refusal.day", shown), request, response);
    }

    /** @throws DataIntegrityViolationException when the values are not to blame */
    @ExceptionHandler
    Object unusable(DataIntegrityViolationException failure, HttpServletRequest request, HttpServletResponse response) {
        boolean value = failure.getMostSpecificCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && cause.getSQLState().startsWith(UNUSABLE_VALUE);
        if (!value) {
            throw failure;
        }
        return answer(400, request, response);
    }

    private Object answer(int status, HttpServletRequest request, HttpServletResponse response) {
        String sentence = texts.get(
                switch (status) {
                    case 404 -> "shared.status.404";
                    case 413 -> "shared.refusal.upload-too-large";
                    default -> "shared.status.4";
                });
        return answer(status, sentence, request, response);
    }

    private Object answer(int status, String sentence, HttpServletRequest request, HttpServletResponse response) {
        // what a filter gave up comes here as a call of the error page
        Object wanted = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = (wanted == null ? request.getRequestURI() : wanted.toString())
                .substring(request.getContextPath().length());
        if (!path.startsWith("/api/") && !path.startsWith("/v3/") && !path.startsWith("/actuator")) {
            response.setStatus(status);
            return new ModelAndView("error").addObject("sentence", sentence).addObject("status", status);
        }
        ProblemDetail body = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), sentence);
        body.setTitle(texts.get("shared.problem." + status));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
