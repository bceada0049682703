package vn.cchc.engine.rest;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.cchc.engine.identity.Groups;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/**
 * Turns any failure of an engine call over REST into status and sentence. Reached from a class that Camunda makes, hence
 * the static way in.
 */
@Component
public class RestAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(RestAnswers.class);

    private static volatile RestAnswers instance;

    private final Texts texts;
    private final IdentityService identity;

    RestAnswers(Texts texts, @Lazy IdentityService identity) {
        this.texts = texts;
        this.identity = identity;
        instance = this;
    }

    /**
     * What the caller gets.
     *
     * @param status HTTP status
     * @param type kind of failure, for programs
     * @param sentence what to read
     */
    public record Answer(int status, String type, String sentence) {}

    /** @return what to answer to the failure */
    public static Answer of(Throwable failure) {
        return instance.answer(failure);
    }

    private Answer answer(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return new Answer(refusal.kind().status(), "Refusal", texts.of(refusal));
            }
        }
        FailureKind kind = FailureKind.of(failure);
        if (kind == FailureKind.FAULT) {
            LOG.error("The engine's REST API failed", failure);
        }
        String sentence = texts.get(kind.key());
        String detail = failure.getMessage();
        // who runs the installation deploys models and calls the API with programs: the engine's own words help there
        if (kind.isDetailUseful() && detail != null && isSystemAdministrator()) {
            sentence = texts.get("engine.rest.with-detail", sentence, detail);
        }
        return new Answer(kind.status(failure), failure.getClass().getSimpleName(), sentence);
    }

    private boolean isSystemAdministrator() {
        Authentication caller = identity.getCurrentAuthentication();
        return caller != null
                && caller.getGroupIds() != null
                && caller.getGroupIds().contains(Groups.SYSTEM_ADMINISTRATORS);
    }
}
