package vn.cchc.remediation.domain;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.To;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;

/**
 * Who checks that a unit has fixed something: an inspector of the agency who is not of that unit. Where there is none, a
 * coordinator who is not of it; where there is none either, a leader.
 */
@Component
@Transactional(readOnly = true)
public class FixCheckers {

    private static final List<Role> IN_TURN = List.of(Role.INSPECTOR, Role.COORDINATOR, Role.LEADER);

    private final Organization organization;
    private final To to;

    FixCheckers(Organization organization, To to) {
        this.organization = organization;
        this.to = to;
    }

    /**
     * @param role in which they check
     * @param people who they are
     * @param all whether they are all who hold the role, so that whoever gets it later may check as well
     */
    public record Choice(Role role, List<Person> people, boolean all) {}

    /** @throws Refusal when nobody is left who may check, which the administrator has to mend */
    public Choice of(String agencyId, long unitId) {
        Set<String> ofUnit = organization.members(Set.of(unitId), Set.of(Role.HEAD, Role.OFFICER));
        Predicate<Person> outside = person -> !ofUnit.contains(person.id());
        for (Role role : IN_TURN) {
            List<Person> holders = organization.holders(agencyId, role);
            List<Person> free = holders.stream().filter(outside).toList();
            if (!free.isEmpty()) {
                return new Choice(role, free, free.size() == holders.size());
            }
        }
        throw Refusal.conflict("remediation.refusal.no-checker");
    }

    /** @return the group that the check is offered to, or none when it is offered to people by name */
    public List<String> groups(String agencyId, long unitId) {
        Choice choice = of(agencyId, unitId);
        if (!choice.all()) {
            return List.of();
        }
        return List.of(
                switch (choice.role()) {
                    case INSPECTOR -> to.inspectors(agencyId);
                    case COORDINATOR -> to.coordinators(agencyId);
                    default -> to.leaders(agencyId);
                });
    }

    /** @return the people that the check is offered to by name: some hold the role, but are of the unit */
    public List<String> people(String agencyId, long unitId) {
        Choice choice = of(agencyId, unitId);
        return choice.all()
                ? List.of()
                : choice.people().stream().map(Person::id).toList();
    }

    /**
     * Whom a check is offered to was decided when it fell due; since then others may have come or gone, and whoever has
     * taken it may still bring it to an end.
     *
     * @throws Refusal when the person may not check what the unit did
     */
    void require(String personId, String agencyId, long unitId) {
        if (organization.unitsBehind(personId).contains(unitId)) {
            throw Refusal.forbidden("remediation.refusal.checks-own-unit");
        }
        if (IN_TURN.stream().noneMatch(role -> organization.holds(personId, role, agencyId))) {
            throw Refusal.forbidden("remediation.refusal.not-checker");
        }
    }
}
