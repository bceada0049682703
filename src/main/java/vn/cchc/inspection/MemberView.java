package vn.cchc.inspection;

import java.time.Instant;
import java.util.List;
import vn.cchc.plan.ReformDomain;

/**
 * A member of an inspection team, now or earlier.
 *
 * @param areas what the member looks at; empty for everything
 * @param replacedBy account of the successor, or null while the member serves
 * @param report what the member reported to the head of the team, or null
 * @param reportMissing whether the member let the limit pass
 */
public record MemberView(
        long id,
        long inspectionId,
        String personId,
        TeamRole role,
        List<ReformDomain> areas,
        Instant namedAt,
        String replacedBy,
        String replacedReason,
        Instant replacedAt,
        String report,
        Instant reportedAt,
        boolean reportMissing) {

    public MemberView {
        areas = List.copyOf(areas);
    }

    /** @return whether the member serves now */
    public boolean serving() {
        return replacedAt == null;
    }
}
