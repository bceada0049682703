package vn.cchc.engine.identity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Cover;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.shared.StandIn;

/**
 * The engine's groups: for each unit its officers and its heads, for each agency the holders of its other roles, and
 * those who run the installation. A group's id is the role's name and the unit or agency, e.g. {@code head.12}.
 */
@Component
public class Groups {

    /** Group of those who run the installation; Camunda's own name. */
    public static final String SYSTEM_ADMINISTRATORS = "camunda-admin";

    private final Organization organization;

    Groups(@Lazy Organization organization) {
        this.organization = organization;
    }

    /**
     * What the engine has to know of a caller.
     *
     * @param groups ids of the groups the person is in today
     * @param agencies ids of the agencies the person belongs to today
     */
    public record Standing(List<String> groups, List<String> agencies) {}

    /** @return ids of the groups the person is in today; none for people who are not active */
    public List<String> of(String personId) {
        return standing(personId).groups();
    }

    /** @return where the person stands today; nowhere for people who are not active */
    @Transactional(readOnly = true)
    public Standing standing(String personId) {
        Person person = organization.people(Set.of(personId)).get(personId);
        return person == null || !person.active()
                ? new Standing(List.of(), List.of())
                : standing(person, organization.appointments(personId));
    }

    /** @return ids of the agencies the person belongs to today; none for people who are not active */
    public List<String> agenciesOf(String personId) {
        return standing(personId).agencies();
    }

    /** @return ids of the groups in which the absent one of a leave cover is today, as far as the cover passes them on */
    @Transactional(readOnly = true)
    public Set<String> coveredBy(Cover cover) {
        return StandIn.acting(
                cover.substituteId(),
                cover.personId(),
                cover.agencyId(),
                () -> organization.appointments(cover.substituteId()).stream()
                        .map(Groups::id)
                        .collect(Collectors.toSet()));
    }

    /** @return where an active person stands who is appointed to this */
    public static Standing standing(Person person, Collection<Appointment> appointments) {
        Set<String> groups = new LinkedHashSet<>();
        Set<String> agencies = new LinkedHashSet<>();
        if (person.agencyId() != null) {
            agencies.add(person.agencyId());
        }
        for (Appointment held : appointments) {
            groups.add(id(held));
            agencies.add(held.agencyId());
        }
        if (person.systemAdmin()) {
            groups.add(SYSTEM_ADMINISTRATORS);
        }
        return new Standing(List.copyOf(groups), List.copyOf(agencies));
    }

    /** @return the people of a group other than {@link #SYSTEM_ADMINISTRATORS}, by name; none for an unknown group */
    public List<Person> members(String groupId) {
        Role role = role(groupId);
        String place = place(groupId);
        if (role == null || place.isEmpty()) {
            return List.of();
        }
        if (!role.ofUnit()) {
            return organization.holders(place, role);
        }
        return place.matches("\\d{1,18}") ? organization.members(Long.parseLong(place), role) : List.of();
    }

    private static String id(Appointment held) {
        return id(held.role(), held.role().ofUnit() ? held.unitId() : held.agencyId());
    }

    static String id(Role role, Object place) {
        return role.name().toLowerCase(Locale.ROOT) + "." + place;
    }

    private static Role role(String groupId) {
        String name = groupId.substring(0, Math.max(0, groupId.indexOf('.'))).toUpperCase(Locale.ROOT);
        for (Role role : Role.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        return null;
    }

    private static String place(String groupId) {
        return groupId.substring(groupId.indexOf('.') + 1);
    }
}
