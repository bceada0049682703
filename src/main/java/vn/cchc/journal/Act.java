package vn.cchc.journal;

import java.util.List;

/**
 * Something a person has done, to be recorded.
 *
 * @param subjectType kind of thing it was done to, e.g. {@code plan}, {@code document}, {@code organization}
 * @param subjectId identifier of that thing
 * @param planId plan it belongs to, or null
 * @param rowId row of the plan it belongs to, or null
 * @param action message key of the sentence that tells it, without the prefix {@code journal.}
 * @param actorId account that did it; {@link #SYSTEM} for what the application does by itself
 * @param onBehalfOf account it was done for, or null
 * @param reason reason given in the actor's own words, or null
 * @param args what fills the placeholders of the sentence, as they are to be read
 */
public record Act(
        String subjectType,
        String subjectId,
        Long planId,
        Long rowId,
        String action,
        String actorId,
        String onBehalfOf,
        String reason,
        List<String> args) {

    /** The actor of what nobody did by hand: limits that ran out, work started by a process. */
    public static final String SYSTEM = "system";

    public Act {
        reason = reason == null || reason.isBlank() ? null : reason;
        args = args == null ? List.of() : List.copyOf(args);
    }

    /** An act on one thing; the other facts are added by the methods below. */
    public static Act on(String subjectType, Object subjectId, String action, String actorId) {
        return new Act(subjectType, String.valueOf(subjectId), null, null, action, actorId, null, null, List.of());
    }

    /** @return the same act as part of a plan's history */
    public Act inPlan(Long plan) {
        return new Act(subjectType, subjectId, plan, rowId, action, actorId, onBehalfOf, reason, args);
    }

    /** @return the same act as part of the history of a row of the plan */
    public Act inRow(Long row) {
        return new Act(subjectType, subjectId, planId, row, action, actorId, onBehalfOf, reason, args);
    }

    /** @return the same act, done by this person */
    public Act by(String person) {
        return new Act(subjectType, subjectId, planId, rowId, action, person, onBehalfOf, reason, args);
    }

    /** @return the same act, done for somebody else */
    public Act insteadOf(String person) {
        return new Act(subjectType, subjectId, planId, rowId, action, actorId, person, reason, args);
    }

    /** @return the same act with the reason that was given */
    public Act because(String why) {
        return new Act(subjectType, subjectId, planId, rowId, action, actorId, onBehalfOf, why, args);
    }

    /** @return the same act with what fills its sentence */
    public Act with(String... values) {
        return new Act(subjectType, subjectId, planId, rowId, action, actorId, onBehalfOf, reason, List.of(values));
    }
}
