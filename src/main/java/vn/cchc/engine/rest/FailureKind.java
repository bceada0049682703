package vn.cchc.engine.rest;

import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotAllowedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Kinds of failures of engine calls, the most telling first. Stock answers most of them with 500. */
enum FailureKind {
    STALE(
            409,
            "shared.refusal.stale",
            is(OptimisticLockingException.class)
                    .or(is(OptimisticLockingFailureException.class))
                    .or(is(SuspendedEntityInteractionException.class))
                    .or(is(TaskAlreadyClaimedException.class))
                    .or(sql("40", "55", "23"))),
    OTHER_AGENCY(404, "engine.rest.unknown", says("belongs to no authenticated tenant")),
    FORBIDDEN(403, "engine.rest.forbidden", is(AuthorizationException.class).or(is(NotAllowedException.class))),
    EXPRESSION(400, "engine.rest.expression", says("Expressions are forbidden in")),
    UNBOUND(400, "engine.rest.unbound", says("unbound number of results").or(says("Max results limit"))),
    TOO_LONG(400, "engine.rest.too-long", sql("22")),
    UNKNOWN(
            404,
            "engine.rest.unknown",
            is(NotFoundException.class)
                    .or(apiSays("Cannot find"))
                    .or(apiSays("No matching"))
                    .or(apiSays("No task found"))
                    .or(apiSays("does not exist"))
                    .or(apiSays("doesn't exist"))
                    .or(apiSays("No job found"))
                    .or(apiSays("not found"))
                    .or(apiSays("no deployed"))),
    MODEL(400, "engine.rest.model", is(ParseException.class)),
    MIGRATION(
            400,
            "engine.rest.wrong",
            is(MigrationPlanValidationException.class).or(is(MigratingProcessInstanceValidationException.class))),
    WRONG(
            400,
            "engine.rest.wrong",
            is(BadUserRequestException.class)
                    .or(is(NullValueException.class))
                    .or(is(NotValidException.class))
                    .or(apiSays("Invalid query usage"))
                    .or(apiSays("cannot be used in"))
                    .or(is(InvalidRequestException.class))
                    .or(apiSays("is not greater than 0"))
                    .or(apiSays("No subscriptions were found"))
                    .or(apiSays("does not have a subscription"))
                    .or(apiSays("results instead of max"))
                    .or(CallersMistakes::is)),
    /** The API itself has decided on a status below 500. */
    ANSWERED(400, "engine.rest.wrong", failure -> answered(failure) > 0),
    FAULT(500, "shared.status.5", failure -> true);

    private final int status;
    private final String key;
    private final Predicate<Throwable> test;

    FailureKind(int status, String key, Predicate<Throwable> test) {
        this.status = status;
        this.key = key;
        this.test = test;
    }

    static FailureKind of(Throwable failure) {
        return List.of(values()).stream()
                .filter(kind -> kind.test.test(failure))
                .findFirst()
                .orElse(FAULT);
    }

    int status(Throwable failure) {
        return this == ANSWERED ? answered(failure) : status;
    }

    String key() {
        return key;
    }

    boolean isDetailUseful() {
        return status == 400 || status == 404;
    }

    /** @return the status below 500 that the API has decided on, or 0 */
    private static int answered(Throwable failure) {
        int status = 0;
        if (failure instanceof RestException rest && rest.getStatus() != null) {
            status = rest.getStatus().getStatusCode();
        } else if (failure instanceof WebApplicationException web) {
            status = web.getResponse().getStatus();
        }
        return status >= 400 && status < 500 ? status : 0;
    }

    private static Predicate<Throwable> is(Class<? extends Throwable> type) {
        return anywhere(type::isInstance);
    }

    private static Predicate<Throwable> says(String words) {
        return anywhere(
                cause -> cause.getMessage() != null && cause.getMessage().contains(words));
    }

    /** Only the engine's and the API's own words; deeper down they would be a fault of ours. */
    private static Predicate<Throwable> apiSays(String words) {
        return failure -> (failure instanceof RestException || failure instanceof ProcessEngineException)
                && failure.getMessage() != null
                && failure.getMessage().contains(words);
    }

    private static Predicate<Throwable> sql(String... stateClasses) {
        return anywhere(cause -> cause instanceof SQLException sql
                && sql.getSQLState() != null
                && List.of(stateClasses).contains(sql.getSQLState().substring(0, 2)));
    }

    private static Predicate<Throwable> anywhere(Predicate<Throwable> test) {
        return failure -> {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (test.test(cause)) {
                    return true;
                }
            }
            return false;
        };
    }
}
