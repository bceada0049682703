package vn.cchc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.PersonQueries;
import vn.cchc.organization.domain.UnitQueries;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;

/**
 * Who is who. Questions about appointments are answered as of today, and only active people count. Work of a unit that
 * was merged belongs to its successor: the successor's people are members of the merged unit too.
 */
@Service
@Transactional(readOnly = true)
public class Organization {

    private final UnitQueries units;
    private final PersonQueries people;
    private final Clock clock;

    Organization(UnitQueries units, PersonQueries people, Clock clock) {
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /** @throws Refusal not found */
    public Agency agency(String id) {
        return units.agency(id).orElseThrow(() -> Refusal.notFound("organization.refusal.no-agency"));
    }

    /** All agencies, those above first. */
    public List<Agency> agencies() {
        return units.agencies();
    }

    /** Those of the agencies that exist, those above first. */
    public List<Agency> agencies(Set<String> ids) {
        return units.agencies(ids);
    }

    /** Ids of the agencies below those in which a person leads or coordinates, on all levels. */
    public Set<String> overseen(String personId) {
        return units.below(appointments(personId).stream()
                .filter(held -> held.role() == Role.COORDINATOR || held.role() == Role.LEADER)
                .map(Appointment::agencyId)
                .collect(Collectors.toSet()));
    }

    /** Ids of the agencies below one, on all levels. */
    public Set<String> below(String agencyId) {
        return units.below(Set.of(agencyId));
    }

    /** Ids of the agencies above one, the nearest first. */
    public Set<String> above(String agencyId) {
        return units.above(agencyId);
    }

    /** @throws Refusal not found */
    public Person person(String id) {
        return people.person(id).orElseThrow(() -> Refusal.notFound("organization.refusal.no-person"));
    }

    /** The people with these accounts by account, in one statement; unknown accounts are missing. */
    public Map<String, Person> people(Collection<String> ids) {
        return people.people(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** @throws Refusal not found */
    public Unit unit(long id) {
        return units.unit(id).orElseThrow(() -> Refusal.notFound("organization.refusal.no-unit"));
    }

    /** The units with these ids by id, in one statement; unknown ids are missing. */
    public Map<Long, Unit> units(Collection<Long> ids) {
        return units.units(List.copyOf(ids)).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** The agency's units that exist on a day, in the order in which people list them. */
    public List<Unit> units(String agencyId, LocalDate on) {
        return units.units(agencyId, on);
    }

    /**
     * The unit that does the work of this one today: itself, or the last of its successors.
     *
     * @throws Refusal not found
     */
    public Unit heir(long unitId) {
        return units.heir(unitId, today()).orElseThrow(() -> Refusal.notFound("organization.refusal.no-unit"));
    }

    /** Who holds a role in a unit, by name. */
    public List<Person> members(long unitId, Role role) {
        return people.members(unitId, role, today());
    }

    /** Accounts of those who hold one of the roles in one of the units, in one statement. */
    public Set<String> members(Collection<Long> unitIds, Collection<Role> roles) {
        return people.members(unitIds, roles, today());
    }

    /** Who holds a role in an agency, in whichever unit, by name. */
    public List<Person> holders(String agencyId, Role role) {
        return people.holders(agencyId, role, today());
    }

    /** Whether an active person holds a role in a unit, or in the one that took over its work. */
    public boolean holds(String personId, Role role, long unitId) {
        return appointments(personId).stream()
                .anyMatch(held -> held.role() == role && Long.valueOf(unitId).equals(held.unitId()));
    }

    /** Whether an active person holds a role in an agency, in whichever unit. */
    public boolean holds(String personId, Role role, String agencyId) {
        return appointments(personId).stream()
                .anyMatch(held -> held.role() == role && held.agencyId().equals(agencyId));
    }

    /**
     * What a person is appointed to today; empty for people who are not active. An appointment to a unit appears once
     * more for each unit whose work that unit took over. While the person does somebody else's work these are the other
     * one's, without administration, which nobody does for another.
     */
    public List<Appointment> appointments(String personId) {
        return StandIn.of(personId)
                .map(now -> people.appointments(now.absent(), today()).stream()
                        .filter(held -> held.agencyId().equals(now.agencyId()))
                        .filter(held -> held.role() != Role.ADMINISTRATOR)
                        .toList())
                .orElseGet(() -> people.appointments(personId, today()));
    }

    /** The units in which a person is officer or head. */
    public Set<Long> unitsOf(String personId) {
        return appointments(personId).stream()
                .filter(held -> held.unitId() != null)
                .map(Appointment::unitId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The units in which a person, or the one whose work the person does now, is officer or head: for rules on who must
     * keep out of something.
     */
    public Set<Long> unitsBehind(String personId) {
        return unitsOf(StandIn.behind(personId)).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The units in which people are officer or head, by person, in one statement; people without one are missing. */
    public Map<String, Set<Long>> unitsOf(Collection<String> personIds) {
        return people.places(personIds, today()).stream()
                .collect(Collectors.groupingBy(
                        PersonQueries.Place::personId,
                        Collectors.mapping(PersonQueries.Place::unitId, Collectors.toCollection(LinkedHashSet::new))));
    }

    /** The home agency of a person; null only for a system administrator without one. */
    public String agencyOf(String personId) {
        return person(personId).agencyId();
    }

    /** The home agency and every agency in which the person is appointed to something. */
    public Set<String> agenciesOf(String personId) {
        Set<String> agencies = new LinkedHashSet<>();
        Optional.ofNullable(agencyOf(personId)).ifPresent(agencies::add);
        appointments(personId).forEach(held -> agencies.add(held.agencyId()));
        return agencies;
    }

    /**
     * The person who is signed in.
     *
     * @throws Refusal forbidden, when nobody is or the account was closed meanwhile
     */
    public Person currentPerson() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !signedIn.isAuthenticated() || signedIn instanceof AnonymousAuthenticationToken) {
            throw Refusal.forbidden("organization.refusal.not-signed-in");
        }
        return people.person(signedIn.getName())
                .filter(Person::active)
                .orElseThrow(() -> Refusal.forbidden("organization.refusal.not-signed-in"));
    }

    /** Whether nobody is registered yet. */
    public boolean empty() {
        return people.nobody();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
