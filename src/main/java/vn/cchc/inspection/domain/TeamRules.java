package vn.cchc.inspection.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.TeamRole;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.shared.Refusal;

/** Who may be in a team, and when a member may be replaced. */
@Component
class TeamRules {

    private final InspectionBook book;
    private final InspectionRights rights;
    private final InspectionDrafts drafts;
    private final Organization organization;

    TeamRules(InspectionBook book, InspectionRights rights, InspectionDrafts drafts, Organization organization) {
        this.book = book;
        this.rights = rights;
        this.drafts = drafts;
        this.organization = organization;
    }

    /**
     * @throws Refusal when the team has no head, or a member left the agency or came to an inspected unit since the naming
     */
    void require(Inspection inspection) {
        if (book.holder(inspection.id(), TeamRole.HEAD).isEmpty()) {
            throw Refusal.invalid("inspection.refusal.no-head");
        }
        book.serving(inspection.id()).forEach(member -> requireFree(inspection, member.personId()));
    }

    /** @throws Refusal when the person is not of the agency or belongs to an inspected unit */
    void requireFree(Inspection inspection, String personId) {
        Person person = organization.person(personId);
        if (!person.active() || !organization.agenciesOf(personId).contains(inspection.agencyId())) {
            throw Refusal.invalid("inspection.refusal.not-of-agency", person.fullName());
        }
        List<Long> inspected =
                book.visits(inspection.id()).stream().map(Visit::unitId).toList();
        organization.units(inspected).values().stream()
                .filter(unit -> rights.own(personId, unit))
                .findFirst()
                .ifPresent(unit -> {
                    throw Refusal.invalid("inspection.refusal.own-unit", person.fullName(), unit.name());
                });
    }

    /** Whether a member can be replaced now: after the decision and before the report goes its way. */
    boolean replaceable(Inspection inspection) {
        return !inspection.state().closed()
                && drafts.issued(inspection.decisionDocumentId())
                && !drafts.onItsWay(inspection.reportDocumentId())
                && (!drafts.issued(inspection.reportDocumentId()) || inspection.reportReturned());
    }

    /** @throws Refusal when the team was not established yet or has reported */
    void requireReplaceable(Inspection inspection) {
        inspection.require(
                InspectionState.PREPARING,
                InspectionState.ANNOUNCED,
                InspectionState.RUNNING,
                InspectionState.REPORTING);
        if (!drafts.issued(inspection.decisionDocumentId())) {
            throw Refusal.conflict("inspection.refusal.not-established");
        }
        if (!replaceable(inspection)) {
            throw Refusal.conflict("inspection.refusal.reported");
        }
    }

    /**
     * The head of the team leads it on: in another member's place the team would have no head any more.
     *
     * @throws Refusal when the successor is the head or the member
     */
    void requireOther(long inspectionId, TeamMember member, String successor) {
        boolean head = book.holder(inspectionId, TeamRole.HEAD)
                .filter(serving -> serving.personId().equals(successor))
                .isPresent();
        if (head || member.personId().equals(successor)) {
            throw Refusal.invalid(
                    head ? "inspection.refusal.successor-heads" : "inspection.refusal.successor-same",
                    organization.person(successor).fullName());
        }
    }
}
