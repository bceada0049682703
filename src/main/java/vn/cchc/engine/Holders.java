package vn.cchc.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.shared.DueWords;

/** Where things lie: the open steps of processes, each with those who have it. */
@Component
public class Holders {

    private final OpenTasks openTasks;
    private final HolderNames names;
    private final DueWords words;

    Holders(OpenTasks openTasks, HolderNames names, DueWords words) {
        this.openTasks = openTasks;
        this.names = names;
        this.words = words;
    }

    /** The open steps of one instance and of all that it has called, the most urgent first. */
    public List<Holder> of(String processKey, Object businessKey) {
        List<OpenTask> tasks = openTasks.of(processKey, List.of(String.valueOf(businessKey)));
        return merge(tasks, names.of(tasks));
    }

    /** The open steps of some instances and of all that they have called, by what they are about. */
    public Open ofAll(String processKey, Collection<?> businessKeys) {
        List<OpenTask> tasks = openTasks.of(
                processKey, businessKeys.stream().map(String::valueOf).toList());
        Map<String, List<String>> who = names.of(tasks);
        Map<String, List<OpenTask>> bySubject = new LinkedHashMap<>();
        tasks.forEach(task -> bySubject
                .computeIfAbsent(Open.key(task.processKey(), task.businessKey()), key -> new ArrayList<>())
                .add(task));
        Map<String, List<Holder>> merged = new LinkedHashMap<>();
        bySubject.forEach((subject, some) -> merged.put(subject, merge(some, who)));
        return new Open(merged);
    }

    /** The open steps of some instances and of all that they have called, by the business key that was asked for. */
    public Map<String, List<Holder>> byOwner(String processKey, Collection<?> businessKeys) {
        List<OpenTask> tasks = openTasks.of(
                processKey, businessKeys.stream().map(String::valueOf).toList());
        Map<String, List<String>> who = names.of(tasks);
        Map<String, List<OpenTask>> byOwner = new LinkedHashMap<>();
        tasks.forEach(task -> byOwner.computeIfAbsent(task.ownerKey(), key -> new ArrayList<>())
                .add(task));
        Map<String, List<Holder>> merged = new LinkedHashMap<>();
        byOwner.forEach((owner, some) -> merged.put(owner, merge(some, who)));
        return merged;
    }

    /** The same step at several people is one line; the tasks come with the most urgent first. */
    private List<Holder> merge(List<OpenTask> tasks, Map<String, List<String>> who) {
        Map<String, Holder> bySteps = new LinkedHashMap<>();
        for (OpenTask task : tasks) {
            var holder = new Holder(task.name(), who.get(task.id()), words.at(task.due()));
            bySteps.merge(task.name(), holder, Holders::together);
        }
        return List.copyOf(bySteps.values());
    }

    private static Holder together(Holder first, Holder second) {
        List<String> names = new ArrayList<>(first.names());
        second.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
        return new Holder(first.step(), names, first.due());
    }

    /** Open steps by the object that they are about. */
    public record Open(Map<String, List<Holder>> bySubject) {

        /** Steps of the instance about this object, without those of instances that it has called. */
        public List<Holder> at(String processKey, Object businessKey) {
            return bySubject.getOrDefault(key(processKey, businessKey), List.of());
        }

        private static String key(String processKey, Object businessKey) {
            return processKey + ' ' + businessKey;
        }
    }
}
