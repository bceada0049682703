package vn.cchc.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody does another one's work for some days.
 *
 * @param agencyId agency whose work it is
 * @param personId who is away
 * @param substituteId who does the work meanwhile
 * @param to last day; it ends by itself at the end of it
 * @param kinds kinds of work it is limited to; empty: all
 * @param reason why, in the words of who named it
 * @param namedBy account of who named it
 * @param endedBy account of who called it off before its last day, or null
 * @param endedAt when it was called off, or null
 */
public record Cover(
        long id,
        String agencyId,
        String personId,
        String substituteId,
        LocalDate from,
        LocalDate to,
        Set<WorkKind> kinds,
        String reason,
        String namedBy,
        String endedBy,
        Instant endedAt) {

    public Cover {
        kinds = Set.copyOf(kinds);
    }

    /** Whether it is for this kind of work. */
    public boolean covers(WorkKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Whether it counts on a day, as far as it was not called off. */
    public boolean inForce(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether it counts no more, or will not. */
    public boolean over(LocalDate day) {
        return endedAt != null || day.isAfter(to);
    }
}
