package vn.cchc.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the rooms what tasks of their processes are about. */
@Component
public class Subjects {

    private final ObjectProvider<ProcessSubjects> rooms;

    Subjects(ObjectProvider<ProcessSubjects> rooms) {
        this.rooms = rooms;
    }

    /** @return subjects by task id, each room asked once; tasks of processes that nobody tells about are missing */
    public Map<String, ProcessSubjects.Subject> of(Collection<OpenTask> tasks) {
        Map<String, ProcessSubjects.Subject> found = new HashMap<>();
        rooms.orderedStream().forEach(room -> {
            Set<String> keys = new HashSet<>();
            tasks.stream()
                    .filter(task -> tells(room, task))
                    .map(OpenTask::businessKey)
                    .forEach(keys::add);
            if (!keys.isEmpty()) {
                Map<String, ProcessSubjects.Subject> told = room.subjects(keys);
                tasks.stream()
                        .filter(task -> tells(room, task))
                        .filter(task -> told.containsKey(task.businessKey()))
                        .forEach(task -> found.put(task.id(), told.get(task.businessKey())));
            }
        });
        return found;
    }

    /** @return what the task is about, if a room tells it */
    public Optional<ProcessSubjects.Subject> of(OpenTask task) {
        return Optional.ofNullable(of(Set.of(task)).get(task.id()));
    }

    /** @return whether the room that owns the task's process lets the person look at its dossier */
    public boolean mayRead(String personId, OpenTask task) {
        return rooms.orderedStream().anyMatch(room -> tells(room, task) && room.mayRead(personId, task.businessKey()));
    }

    /** @return ids of those tasks of which the person must not learn yet, each room asked once */
    public Set<String> hiddenFrom(String personId, Collection<OpenTask> tasks) {
        Set<String> hidden = new HashSet<>();
        rooms.orderedStream().forEach(room -> {
            Set<String> keys = new HashSet<>();
            tasks.stream()
                    .filter(task -> tells(room, task))
                    .map(OpenTask::businessKey)
                    .forEach(keys::add);
            Set<String> secret = keys.isEmpty() ? Set.of() : room.hiddenFrom(personId, keys);
            tasks.stream()
                    .filter(task -> tells(room, task) && secret.contains(task.businessKey()))
                    .map(OpenTask::id)
                    .forEach(hidden::add);
        });
        return hidden;
    }

    private static boolean tells(ProcessSubjects room, OpenTask task) {
        return Objects.nonNull(task.businessKey()) && room.processKeys().contains(task.processKey());
    }
}
