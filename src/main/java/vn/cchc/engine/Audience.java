package vn.cchc.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.identity.Groups;
import vn.cchc.organization.Cover;
import vn.cchc.organization.Covers;
import vn.cchc.organization.Person;

/**
 * Who has open tasks to do today: those who have taken them, else those to whom they are offered; and the substitutes of
 * those who are on leave.
 */
@Service
@Transactional(readOnly = true)
public class Audience {

    private final Groups groups;
    private final Covers covers;
    private final Substitutes substitutes;

    Audience(Groups groups, Covers covers, Substitutes substitutes) {
        this.groups = groups;
        this.covers = covers;
        this.substitutes = substitutes;
    }

    /** @return accounts by task id; every group is asked for once, however many tasks it is offered */
    public Map<String, Set<String>> of(Collection<OpenTask> tasks) {
        Map<String, List<String>> members = new HashMap<>();
        Map<String, Set<String>> people = new HashMap<>();
        for (OpenTask task : tasks) {
            Set<String> found = new LinkedHashSet<>();
            if (task.assignee() != null) {
                found.add(task.assignee());
                Optional.ofNullable(task.owner()).ifPresent(found::add);
            } else {
                found.addAll(task.candidateUsers());
                task.candidateGroups()
                        .forEach(group -> found.addAll(members.computeIfAbsent(
                                group,
                                id -> groups.members(id).stream()
                                        .map(Person::id)
                                        .toList())));
            }
            people.put(task.id(), found);
        }
        addSubstitutes(tasks, people);
        return people;
    }

    /** One statement more while nobody is on leave. */
    private void addSubstitutes(Collection<OpenTask> tasks, Map<String, Set<String>> people) {
        Set<String> all = people.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        covers.ofAbsent(all).stream()
                .map(Cover::substituteId)
                .distinct()
                .forEach(substitute -> substitutes
                        .absents(substitute, tasks)
                        .keySet()
                        .forEach(task -> people.get(task).add(substitute)));
    }
}
