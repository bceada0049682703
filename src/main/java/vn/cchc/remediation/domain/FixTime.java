package vn.cchc.remediation.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.cchc.shared.Refusal;

/**
 * The time in which a finding is to be put right.
 *
 * @param firstDueOn last day as the conclusion set it
 * @param dueOn last day now
 * @param askedAgainOn day after which the leader wants to be asked again, or null
 */
@Embeddable
record FixTime(LocalDate firstDueOn, LocalDate dueOn, LocalDate askedAgainOn) {

    static FixTime until(LocalDate day) {
        return new FixTime(day, day, null);
    }

    /** @throws Refusal when the new day is past or gives no more time */
    FixTime extended(LocalDate newDay, LocalDate today) {
        if (newDay.isBefore(today) || !newDay.isAfter(dueOn)) {
            throw Refusal.invalid("remediation.refusal.new-day");
        }
        return new FixTime(firstDueOn, newDay, askedAgainOn);
    }

    FixTime askedAgain(LocalDate day) {
        return new FixTime(firstDueOn, dueOn, day);
    }

    /** Last day after which the leader is asked. */
    LocalDate escalatesAfter() {
        return askedAgainOn != null && askedAgainOn.isAfter(dueOn) ? askedAgainOn : dueOn;
    }

    /** @throws Refusal when what the unit undertakes is to be done in the past, or too late although there is time */
    void requireFits(Undertaking plan, LocalDate today) {
        if (plan.plannedOn().isBefore(today)) {
            throw Refusal.invalid("remediation.refusal.planned-past");
        }
        if (plan.plannedOn().isAfter(dueOn) && !today.isAfter(dueOn)) {
            throw Refusal.invalid("remediation.refusal.planned-late", RemediationBook.DAY.format(dueOn));
        }
    }
}
