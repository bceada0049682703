package vn.cchc.organization;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import vn.cchc.organization.domain.Wording;
import vn.cchc.shared.Refusal;

/**
 * A leave cover to be named.
 *
 * @param agencyId agency whose work it is
 * @param personId who is away
 * @param substituteId who does the work meanwhile
 * @param to last day
 * @param kinds kinds of work it is limited to; empty: all
 * @param reason why, in the words of who names it
 */
public record NewCover(
        String agencyId,
        String personId,
        String substituteId,
        LocalDate from,
        LocalDate to,
        Set<WorkKind> kinds,
        String reason) {

    private static final int LONGEST_DAYS = 366;

    /**
     * Checks what can be told without looking anything up.
     *
     * @throws Refusal invalid
     */
    public NewCover {
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        reason = Wording.required(reason, "organization.cover.reason");
        if (substituteId == null || substituteId.isBlank()) {
            throw Refusal.invalid("organization.refusal.cover-nobody");
        }
        if (substituteId.equals(personId)) {
            throw Refusal.invalid("organization.refusal.cover-self");
        }
        if (from == null || to == null) {
            throw Refusal.invalid("organization.refusal.no-date");
        }
        Period.check(from, to);
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            throw Refusal.invalid("organization.refusal.cover-too-long");
        }
    }
}
