package vn.cchc.overview.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.HolderNames;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.shared.DueWords;

/** Where things lie: the open steps of processes, each with those who have it. */
@Component
class Holders {

    private final OpenTasks openTasks;
    private final HolderNames names;
    private final DueWords words;

    Holders(OpenTasks openTasks, HolderNames names, DueWords words) {
        this.openTasks = openTasks;
        this.names = names;
        this.words = words;
    }

    /**
     * The open tasks of the work on some rows and of all that was called for it, by what they are about.
     *
     * @param rowIds rows of plans
     */
    Open ofRows(Collection<Long> rowIds) {
        return open("plan-task", rowIds);
    }

    /** The open steps of a plan on its way to issue. */
    List<Holder> ofPlan(long planId) {
        List<OpenTask> tasks = openTasks.of("annual-plan", List.of(String.valueOf(planId)));
        return merge(tasks, names.of(tasks));
    }

    private Open open(String processKey, Collection<Long> ids) {
        List<OpenTask> tasks =
                openTasks.of(processKey, ids.stream().map(String::valueOf).toList());
        Map<String, List<String>> who = names.of(tasks);
        Map<String, List<OpenTask>> bySubject = new LinkedHashMap<>();
        tasks.forEach(task -> bySubject
                .computeIfAbsent(task.processKey() + ' ' + task.businessKey(), key -> new ArrayList<>())
                .add(task));
        Map<String, List<Holder>> merged = new LinkedHashMap<>();
        bySubject.forEach((subject, some) -> merged.put(subject, merge(some, who)));
        return new Open(merged);
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
    record Open(Map<String, List<Holder>> bySubject) {

        /** Steps of the work on a row that belong to none of its deliverables. */
        List<Holder> row(long rowId) {
            return bySubject.getOrDefault("plan-task " + rowId, List.of());
        }

        /** Steps of the work on a deliverable, its document's included. */
        List<Holder> item(long itemId, Long documentId) {
            List<Holder> steps = new ArrayList<>(bySubject.getOrDefault("deliverable " + itemId, List.of()));
            steps.addAll(bySubject.getOrDefault("issue-document " + documentId, List.of()));
            return steps;
        }
    }
}
