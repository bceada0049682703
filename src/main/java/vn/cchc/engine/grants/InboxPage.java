package vn.cchc.engine.grants;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.Substitutes;
import vn.cchc.engine.WaitingTasks;
import vn.cchc.engine.identity.Groups;
import vn.cchc.organization.Organization;

/**
 * The way into the inbox. Tasklist opens everybody's first filter, which is empty for people whose work waits to be
 * taken; this leads to the filter that holds the work, the most urgent first.
 */
@Controller
class InboxPage {

    private static final Set<String> TO_SIGN = Set.of("approve", "sign");
    private static final Set<String> TO_NUMBER = Set.of("number", "dispatch");
    private static final int LOOKED_AT = 200;

    private static final String BY_DUE_DATE = "%5B%7B%22sortBy%22:%22dueDate%22,%22sortOrder%22:%22asc%22%7D%5D";

    private final SharedFilters filters;
    private final WaitingTasks tasks;
    private final Substitutes substitutes;
    private final Groups groups;
    private final Organization organization;

    InboxPage(
            SharedFilters filters,
            WaitingTasks tasks,
            Substitutes substitutes,
            Groups groups,
            Organization organization) {
        this.filters = filters;
        this.tasks = tasks;
        this.substitutes = substitutes;
        this.groups = groups;
        this.organization = organization;
    }

    @GetMapping("/inbox")
    String open() {
        String person = organization.currentPerson().id();
        String filter = filters.id(key(person, tasks.waitingFor(person, groups.of(person), 0, LOOKED_AT)));
        return "redirect:/camunda/app/tasklist/default/#/?filter=" + filter + "&sorting=" + BY_DUE_DATE;
    }

    private String key(String person, List<OpenTask> waiting) {
        if (waiting.isEmpty()) {
            return substitutes.tasks(person).isEmpty() ? "mine" : "others";
        }
        if (waiting.stream().anyMatch(task -> person.equals(task.assignee()))) {
            return "mine";
        }
        if (waiting.stream().allMatch(task -> TO_SIGN.contains(task.taskKey()))) {
            return "to-sign";
        }
        return waiting.stream().allMatch(task -> TO_NUMBER.contains(task.taskKey())) ? "to-number" : "to-take";
    }
}
