package vn.cchc.demo;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.engine.OpenTask;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;

/** Who does a task in the demo: who has it, or the first of those to whom it is offered. */
@Component
class DemoPeople {

    private final Organization organization;

    DemoPeople(Organization organization) {
        this.organization = organization;
    }

    String of(OpenTask task) {
        if (task.assignee() != null) {
            return task.assignee();
        }
        return Stream.concat(
                        task.candidateUsers().stream(),
                        task.candidateGroups().stream()
                                .flatMap(group -> members(group).stream())
                                .map(Person::id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody in the demo can do " + task));
    }

    private List<Person> members(String group) {
        int dot = group.indexOf('.');
        Role role = Role.valueOf(group.substring(0, dot).toUpperCase());
        String place = group.substring(dot + 1);
        return role == Role.HEAD || role == Role.OFFICER
                ? organization.members(Long.parseLong(place), role)
                : organization.holders(place, role);
    }
}
