package vn.cchc.overview.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Audience;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.notice.NoticeGate;

/** A notice of a task is worth a mail as long as the task is open and with the person. */
@Component
class TaskLinks implements NoticeGate {

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final OpenTasks openTasks;
    private final Audience audience;

    TaskLinks(OpenTasks openTasks, Audience audience) {
        this.openTasks = openTasks;
        this.audience = audience;
    }

    /** Path under which the inbox shows the task. */
    static String to(String taskId) {
        return TASK + taskId;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> closed(String personId, Collection<String> links) {
        Map<String, String> byTask = new HashMap<>();
        links.stream()
                .filter(link -> link.startsWith(TASK))
                .forEach(link -> byTask.put(link.substring(TASK.length()), link));
        if (byTask.isEmpty()) {
            return Set.of();
        }
        List<OpenTask> open = openTasks.withIds(byTask.keySet());
        Map<String, Set<String>> people = audience.of(open);
        Set<String> closed = new HashSet<>(byTask.values());
        people.forEach((task, holders) -> {
            if (holders.contains(personId)) {
                closed.remove(byTask.get(task));
            }
        });
        return closed;
    }
}
