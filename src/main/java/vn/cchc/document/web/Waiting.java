package vn.cchc.document.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.document.process.IssueDocument;
import vn.cchc.engine.HolderNames;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.shared.Due;
import vn.cchc.shared.DueWords;
import vn.cchc.shared.Texts;

/** Where documents wait: the step, who has it, until when. */
@Component
class Waiting {

    private final OpenTasks tasks;
    private final HolderNames names;
    private final DueWords dueWords;
    private final Texts texts;

    Waiting(OpenTasks tasks, HolderNames names, DueWords dueWords, Texts texts) {
        this.tasks = tasks;
        this.names = names;
        this.dueWords = dueWords;
        this.texts = texts;
    }

    /**
     * A step that waits.
     *
     * @param step what is to be done
     * @param holder name of who has taken it, or of those who may
     * @param inbox address of the task in the inbox
     */
    record Step(String step, String holder, Due due, String inbox) {}

    /** The open steps by document. */
    Map<Long, List<Step>> of(Collection<Long> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        List<OpenTask> open = tasks.of(
                IssueDocument.KEY, documents.stream().map(String::valueOf).toList());
        Map<String, List<String>> holders = names.of(open);
        return open.stream()
                .collect(Collectors.groupingBy(
                        task -> Long.valueOf(task.ownerKey()),
                        Collectors.mapping(
                                task -> step(task, String.join(", ", holders.get(task.id()))), Collectors.toList())));
    }

    private Step step(OpenTask task, String holder) {
        return new Step(
                task.name(),
                task.assignee() == null ? texts.get("document.waiting.nobody", holder) : holder,
                dueWords.at(task.due()),
                "/camunda/app/tasklist/default/#/?task=" + task.id());
    }
}
