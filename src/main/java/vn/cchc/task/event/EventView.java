package vn.cchc.task.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A registered event as people see it.
 *
 * @param planId the plan whose issue it is, or null for what a person registered
 * @param names what plans call it, the usual name first
 * @param documentNumber number and symbol of the document, or null
 * @param registeredBy name of who registered it, or null for what the system registered
 * @param withdrawnBy name of who withdrew it, or null while it holds
 * @param dated how many deliverables have their day from it
 * @param changeable whether it may still be corrected or withdrawn, by who has the right
 * @param progress of what was registered, corrected or withdrawn last
 */
public record EventView(
        long id,
        String agencyId,
        String agencyName,
        Long planId,
        List<String> names,
        String documentNumber,
        LocalDate happenedOn,
        String note,
        String registeredBy,
        Instant registeredAt,
        String withdrawnBy,
        Instant withdrawnAt,
        String withdrawalReason,
        int dated,
        boolean changeable,
        Progress progress) {

    /**
     * How far deadlines have followed the event.
     *
     * @param runs whether some have still to follow, in the background
     * @param done how many have
     * @param total how many change
     */
    public record Progress(boolean runs, int done, int total) {}

    public EventView {
        names = List.copyOf(names);
    }

    /** The usual name. */
    public String name() {
        return names.get(0);
    }

    /** What else plans call it. */
    public List<String> otherNames() {
        return names.subList(1, names.size());
    }
}
