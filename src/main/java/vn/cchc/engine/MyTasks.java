package vn.cchc.engine;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.identity.Groups;

/** What one person can do about a domain object: the open tasks that the person has taken or may take, for others too. */
@Service
@Transactional(readOnly = true)
public class MyTasks {

    private final OpenTasks tasks;
    private final Groups groups;
    private final Substitutes substitutes;

    MyTasks(OpenTasks tasks, Groups groups, Substitutes substitutes) {
        this.tasks = tasks;
        this.groups = groups;
        this.substitutes = substitutes;
    }

    /** @return open tasks of the running instance and of all that it called, the most urgent first */
    public List<OpenTask> of(String processKey, Object businessKey, String personId) {
        Set<String> own = Set.copyOf(groups.of(personId));
        List<OpenTask> open = tasks.of(processKey, List.of(String.valueOf(businessKey)));
        Set<String> ofOthers = substitutes.absents(personId, open).keySet();
        return open.stream()
                .filter(task -> ofOthers.contains(task.id()) || mine(task, personId, own))
                .toList();
    }

    private static boolean mine(OpenTask task, String personId, Set<String> groups) {
        return task.assignee() == null
                ? offered(task, personId, groups)
                : personId.equals(task.owner() == null ? task.assignee() : task.owner());
    }

    private static boolean offered(OpenTask task, String personId, Set<String> groups) {
        return task.candidateUsers().contains(personId)
                || task.candidateGroups().stream().anyMatch(groups::contains);
    }
}
