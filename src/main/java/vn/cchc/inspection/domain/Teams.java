package vn.cchc.inspection.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Handover;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.TeamRole;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.organization.Unit;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;

/** Who inspects. Nobody inspects the own unit: checked when a person is named, and again whenever it matters. */
@Service
@Transactional
public class Teams {

    private static final Set<Role> OF_UNITS = EnumSet.of(Role.HEAD, Role.OFFICER);
    private static final List<Role> OF_AGENCY = List.of(Role.LEADER, Role.INSPECTOR, Role.COORDINATOR);

    private final InspectionBook book;
    private final TeamRepository team;
    private final TeamRules rules;
    private final InspectionRights rights;
    private final InspectedUnits units;
    private final InspectionDrafts drafts;
    private final Organization organization;
    private final Handover handover;
    private final Clock clock;

    Teams(
            InspectionBook book,
            TeamRepository team,
            TeamRules rules,
            InspectionRights rights,
            InspectedUnits units,
            InspectionDrafts drafts,
            Organization organization,
            Handover handover,
            Clock clock) {
        this.book = book;
        this.team = team;
        this.rules = rules;
        this.rights = rights;
        this.units = units;
        this.drafts = drafts;
        this.organization = organization;
        this.handover = handover;
        this.clock = clock;
    }

    /** People of the agency who belong to no inspected unit and do not serve yet, by name. */
    @Transactional(readOnly = true)
    public List<Person> candidates(long inspectionId) {
        Inspection inspection = book.plain(inspectionId);
        List<Long> inspected =
                book.visits(inspectionId).stream().map(Visit::unitId).toList();
        List<Long> others = units.possible(inspection.agencyId()).stream()
                .filter(unit -> unit.ownAgencyId() == null)
                .map(Unit::id)
                .filter(unit -> !inspected.contains(unit))
                .toList();
        Set<String> unwanted = new HashSet<>(organization.members(inspected, OF_UNITS));
        book.serving(inspectionId).forEach(member -> unwanted.add(member.personId()));
        Collection<Person> ofUnits =
                organization.people(organization.members(others, OF_UNITS)).values();
        return Stream.concat(
                        OF_AGENCY.stream().flatMap(role -> organization.holders(inspection.agencyId(), role).stream()),
                        ofUnits.stream().sorted(Comparator.comparing(Person::fullName)))
                .distinct()
                .filter(person -> !unwanted.contains(person.id()))
                .toList();
    }

    /**
     * Names a member before the decision goes its way.
     *
     * @param areas what the member looks at; empty for everything
     * @throws Refusal when the person belongs to an inspected unit or is not of the agency, or the team has such a member
     */
    public void name(long inspectionId, String personId, TeamRole role, Set<ReformDomain> areas) {
        Inspection inspection = arranging(inspectionId);
        String by = organization.currentPerson().id();
        if (role == null) {
            throw Refusal.invalid("inspection.refusal.required.role");
        }
        rules.requireFree(inspection, personId);
        List<TeamMember> serving = book.serving(inspectionId);
        if (serving.stream().anyMatch(member -> member.personId().equals(personId))) {
            throw Refusal.conflict("inspection.refusal.serves-already", nameOf(personId));
        }
        if (role == TeamRole.HEAD && serving.stream().anyMatch(member -> member.role() == TeamRole.HEAD)) {
            throw Refusal.conflict("inspection.refusal.second-head");
        }
        team.save(new TeamMember(inspectionId, personId, role, known(inspection, areas), by, Instant.now(clock)));
        book.tell(inspectionId, "member-named." + role, by, null, nameOf(personId));
    }

    /** Takes a member out of a team that was not decided on yet. */
    public void remove(long inspectionId, long memberId) {
        arranging(inspectionId);
        TeamMember member = member(inspectionId, memberId);
        team.delete(member);
        book.tell(inspectionId, "member-removed", organization.currentPerson().id(), null, nameOf(member.personId()));
    }

    /**
     * Puts another person in a member's place after the team was established and before its report goes its way; open tasks
     * of the one go to the other.
     */
    public void replace(long inspectionId, long memberId, String successor, String reason) {
        Inspection inspection = book.alone(inspectionId);
        String by = organization.currentPerson().id();
        rights.readable(inspectionId, by);
        rights.requireCoordinator(by, inspection.agencyId());
        rules.requireReplaceable(inspection);
        rules.requireFree(inspection, successor);
        TeamMember member = member(inspectionId, memberId);
        rules.requireOther(inspectionId, member, successor);
        Instant now = Instant.now(clock);
        TeamMember next = member.giveWayTo(successor, reason, by, now);
        book.serving(inspectionId).stream()
                .filter(serving -> serving.personId().equals(successor))
                .forEach(serving -> serving.giveWayTo(successor, reason, by, now));
        // the old head must be gone in the database before there is a new one
        team.flush();
        team.save(next);
        handover.handOver(
                InspectionProcess.KEY,
                String.valueOf(inspectionId),
                InspectionProcess.INSPECTION_ID,
                inspectionId,
                member.personId(),
                successor);
        book.tell(inspectionId, "member-replaced", by, reason, nameOf(member.personId()), nameOf(successor));
    }

    /** Whether a member can be replaced now. */
    @Transactional(readOnly = true)
    public boolean replaceable(long inspectionId) {
        return rules.replaceable(book.plain(inspectionId));
    }

    /** The inspection, whose team and units the signed-in coordinator may still change. */
    Inspection arranging(long inspectionId) {
        Inspection inspection = book.alone(inspectionId);
        String by = organization.currentPerson().id();
        rights.readable(inspectionId, by);
        rights.requireCoordinator(by, inspection.agencyId());
        inspection.require(InspectionState.PREPARING);
        if (drafts.onItsWay(inspection.decisionDocumentId())) {
            throw Refusal.conflict("inspection.refusal.decision-on-its-way");
        }
        if (drafts.issued(inspection.decisionDocumentId())) {
            throw Refusal.conflict("inspection.refusal.established");
        }
        return inspection;
    }

    private TeamMember member(long inspectionId, long memberId) {
        return book.team(inspectionId).stream()
                .filter(member -> member.id() == memberId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("inspection.refusal.no-member"));
    }

    private static Set<ReformDomain> known(Inspection inspection, Set<ReformDomain> areas) {
        return areas.stream().filter(inspection.areas()::contains).collect(Collectors.toSet());
    }

    private String nameOf(String personId) {
        return organization.person(personId).fullName();
    }
}
