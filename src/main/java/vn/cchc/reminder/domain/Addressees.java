package vn.cchc.reminder.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;

/**
 * Whom a reminder reaches. Nothing goes nowhere: without an officer the heads of the unit are told, without heads the
 * coordinators of the agency, without those its leaders.
 */
@Component
class Addressees {

    private final Organization organization;

    Addressees(Organization organization) {
        this.organization = organization;
    }

    /** Whom reminders reach, each unit and person looked up once. */
    final class Round {

        private final Map<String, Boolean> active = new HashMap<>();
        private final Map<Long, Set<String>> heads = new HashMap<>();
        private final Map<String, Set<String>> overseers = new HashMap<>();

        Set<String> officer(OpenItem item) {
            return item.officerId() != null && active.computeIfAbsent(item.officerId(), this::isActive)
                    ? Set.of(item.officerId())
                    : heads(item);
        }

        Set<String> heads(OpenItem item) {
            Set<String> found = heads.computeIfAbsent(
                    item.unitId(),
                    unit -> accounts(
                            organization.members(organization.heir(unit).id(), Role.HEAD)));
            return found.isEmpty() ? overseers(item.agencyId()) : found;
        }

        Set<String> overseers(String agencyId) {
            return overseers.computeIfAbsent(agencyId, agency -> {
                Set<String> coordinators = accounts(organization.holders(agency, Role.COORDINATOR));
                return coordinators.isEmpty() ? accounts(organization.holders(agency, Role.LEADER)) : coordinators;
            });
        }

        private boolean isActive(String person) {
            return Optional.ofNullable(organization.people(List.of(person)).get(person))
                    .filter(Person::active)
                    .isPresent();
        }
    }

    Round round() {
        return new Round();
    }

    /** Who writes what the system drafts for an agency: its first coordinator by name. */
    Optional<Person> drafter(String agencyId) {
        return organization.holders(agencyId, Role.COORDINATOR).stream().findFirst();
    }

    /** Names of people, as in a sentence. */
    String names(Set<String> accounts) {
        return organization.people(accounts).values().stream()
                .map(Person::fullName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Set<String> accounts(List<Person> people) {
        return people.stream().filter(Person::active).map(Person::id).collect(Collectors.toSet());
    }
}
