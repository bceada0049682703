package vn.cchc.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.identity.Groups;
import vn.cchc.organization.Person;

/** Who has open tasks to do today: those who have taken them, else those to whom they are offered. */
@Service
@Transactional(readOnly = true)
public class Audience {

    private final Groups groups;

    Audience(Groups groups) {
        this.groups = groups;
    }

    /** @return accounts by task id; every group is asked for once, however many tasks it is offered */
    public Map<String, Set<String>> of(Collection<OpenTask> tasks) {
        Map<String, List<String>> members = new HashMap<>();
        Map<String, Set<String>> people = new HashMap<>();
        for (OpenTask task : tasks) {
            Set<String> found = new LinkedHashSet<>();
            if (task.assignee() != null) {
                found.add(task.assignee());
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
        return people;
    }
}
