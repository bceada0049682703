package vn.cchc.shared.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** What the JSON API answers when it refuses: {@code application/problem+json} with one sentence in Vietnamese. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final Texts texts;

    ApiProblems(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return problem(HttpStatus.valueOf(refusal.kind().status()), texts.of(refusal));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> lostRace(ObjectOptimisticLockingFailureException e) {
        return problem(HttpStatus.CONFLICT, texts.get("shared.refusal.stale"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e) {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, texts.get("shared.refusal.upload-too-large"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e) throws Exception {
        if (e instanceof org.springframework.web.ErrorResponse answer) {
            HttpStatus status = HttpStatus.valueOf(answer.getStatusCode().value());
            return problem(status, texts.get("shared.status." + status.value() / 100));
        }
        if (e instanceof org.springframework.http.converter.HttpMessageNotReadableException
                || e instanceof org.springframework.web.method.annotation.MethodArgumentTypeMismatchException) {
            return problem(HttpStatus.BAD_REQUEST, texts.get("shared.status.4"));
        }
        if (e instanceof org.springframework.security.access.AccessDeniedException) {
            throw e;
        }
        LOG.error("Unexpected failure in the API", e);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, texts.get("shared.status.5"));
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setTitle(texts.get("shared.problem." + status.value()));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
