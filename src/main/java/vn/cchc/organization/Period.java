package vn.cchc.organization;

import java.time.LocalDate;
import vn.cchc.shared.Refusal;

/** A first and, maybe, a last day. */
final class Period {

    private Period() {}

    /** @throws Refusal invalid, when the first day is missing or the last lies before it */
    static void check(LocalDate validFrom, LocalDate validTo) {
        if (validFrom == null) {
            throw Refusal.invalid("organization.refusal.no-date");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw Refusal.invalid("organization.refusal.dates-reversed");
        }
    }
}
