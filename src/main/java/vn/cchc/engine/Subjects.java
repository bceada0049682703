package vn.cchc.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the rooms what tasks of their processes are about. */
@Component
public class Subjects {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final ObjectProvider<ProcessSubjects> rooms;

    Subjects(ObjectProvider<ProcessSubjects> rooms) {
        this.rooms = rooms;
    }

    /** @return subjects by task id, each room asked once; tasks of processes that nobody tells about are missing */
    public Map<String, ProcessSubjects.Subject> of(Collection<OpenTask> tasks) {
        Map<String, ProcessSubjects.Subject> found = new HashMap<>();
        eachRoom(tasks, (room, own) -> {
            Map<Long, ProcessSubjects.Subject> told = room.subjects(ids(own));
            own.stream()
                    .filter(task -> told.containsKey(id(task)))
                    .forEach(task -> found.put(task.id(), told.get(id(task))));
        });
        return found;
    }

    /** @return what the task is about, if a room tells it */
    public Optional<ProcessSubjects.Subject> of(OpenTask task) {
        return Optional.ofNullable(of(Set.of(task)).get(task.id()));
    }

    /** @return whether the room that owns the task's process lets the person look at its dossier */
    public boolean mayRead(String personId, OpenTask task) {
        return rooms.orderedStream().anyMatch(room -> tells(room, task) && room.mayRead(personId, id(task)));
    }

    /** @return ids of those tasks of which the person must not learn yet, each room asked once */
    public Set<String> hiddenFrom(String personId, Collection<OpenTask> tasks) {
        Set<String> hidden = new HashSet<>();
        eachRoom(tasks, (room, own) -> {
            Set<Long> secret = room.hiddenFrom(personId, ids(own));
            own.stream()
                    .filter(task -> secret.contains(id(task)))
                    .map(OpenTask::id)
                    .forEach(hidden::add);
        });
        return hidden;
    }

    /** Shows every room those of the tasks that it can tell about, if there are any. */
    private void eachRoom(Collection<OpenTask> tasks, BiConsumer<ProcessSubjects, List<OpenTask>> asked) {
        rooms.orderedStream().forEach(room -> {
            List<OpenTask> own =
                    tasks.stream().filter(task -> tells(room, task)).toList();
            if (!own.isEmpty()) {
                asked.accept(room, own);
            }
        });
    }

    /** An instance that somebody started by hand with another key is about nothing that a room knows. */
    private static boolean tells(ProcessSubjects room, OpenTask task) {
        return room.processKey().equals(task.processKey())
                && task.businessKey() != null
                && ID.matcher(task.businessKey()).matches();
    }

    private static Set<Long> ids(Collection<OpenTask> tasks) {
        return tasks.stream().map(Subjects::id).collect(Collectors.toSet());
    }

    private static long id(OpenTask task) {
        return Long.parseLong(task.businessKey());
    }
}
