package vn.cchc.engine;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.identity.Groups;

/** What one person can do about a domain object: the open tasks that the person has taken or may take. */
@Service
@Transactional(readOnly = true)
public class MyTasks {

    private final OpenTasks tasks;
    private final Groups groups;

    MyTasks(OpenTasks tasks, Groups groups) {
        this.tasks = tasks;
        this.groups = groups;
    }

    /** @return open tasks of the running instance and of all that it called, the most urgent first */
    public List<OpenTask> of(String processKey, Object businessKey, String personId) {
        Set<String> own = Set.copyOf(groups.of(personId));
        return tasks.of(processKey, List.of(String.valueOf(businessKey))).stream()
                .filter(task ->
                        task.assignee() == null ? offered(task, personId, own) : personId.equals(task.assignee()))
                .toList();
    }

    private static boolean offered(OpenTask task, String personId, Set<String> groups) {
        return task.candidateUsers().contains(personId)
                || task.candidateGroups().stream().anyMatch(groups::contains);
    }
}
