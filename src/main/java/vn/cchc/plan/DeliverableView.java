package vn.cchc.plan;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.annex.AssignmentRole;
import vn.cchc.deadline.DeadlineKind;
import vn.cchc.deadline.Occurrence;

/**
 * What a row is to produce, by when and by whom.
 *
 * @param text may be empty where the plan prints no deliverable
 * @param deadlinePhrase as printed
 * @param due last permitted day, or null while it waits for an event or a person
 * @param effectiveDue last day in practice, or null
 * @param exclusive the phrase excludes the day that it names; {@code due} is the day before
 * @param waitingFor what sets the date, in the phrase's own words, or null
 * @param assignmentText as printed
 * @param occurrences the periods of what comes back, in the order of the calendar; empty for all else
 * @param milestones the days of a deadline that states several, in the order of the calendar; empty for all else
 * @param parties whom the assignment names, in its order
 */
public record DeliverableView(
        long id,
        long rowId,
        int ordinal,
        String text,
        String deadlinePhrase,
        DeadlineKind deadlineKind,
        LocalDate start,
        LocalDate due,
        LocalDate effectiveDue,
        boolean exclusive,
        String waitingFor,
        String assignmentText,
        List<Occurrence> occurrences,
        List<Occurrence> milestones,
        List<Party> parties) {

    /** The units that answer for the result, groups resolved to their members; none twice. */
    public List<Long> leadUnitIds() {
        return unitIds(AssignmentRole.LEAD);
    }

    /** The units that contribute, groups resolved to their members, without those that lead. */
    public List<Long> coordinatingUnitIds() {
        List<Long> leads = leadUnitIds();
        return unitIds(AssignmentRole.COORDINATE).stream()
                .filter(unit -> !leads.contains(unit))
                .toList();
    }

    /** The unit that reviews the result before the decision, or null. */
    public Long appraiserUnitId() {
        return unitIds(AssignmentRole.APPRAISE).stream().findFirst().orElse(null);
    }

    /** Whether a group leads: each of its members then does a piece of work of its own. */
    public boolean ledByGroup() {
        return parties.stream()
                .anyMatch(party -> party.role() == AssignmentRole.LEAD && party.kind() == Party.Kind.GROUP);
    }

    /** Who answers for the result, by the names that the plan prints; none twice. */
    public List<String> leadNames() {
        return names(AssignmentRole.LEAD);
    }

    /** Who contributes, by the names that the plan prints; none twice. */
    public List<String> coordinatingNames() {
        return names(AssignmentRole.COORDINATE);
    }

    private List<String> names(AssignmentRole role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .distinct()
                .toList();
    }

    private List<Long> unitIds(AssignmentRole role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .flatMap(party -> party.unitIds().stream())
                .distinct()
                .toList();
    }
}
