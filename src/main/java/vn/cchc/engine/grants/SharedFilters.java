package vn.cchc.engine.grants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.command.Locks;
import vn.cchc.shared.Texts;

/** The filters of Tasklist, the same for everybody; only those who run the installation may make others. */
@Component
public class SharedFilters {

    /** Property of a filter that tells ours from others. */
    private static final String KEY = "cchc";

    private static final String ME = "${currentUser()}";
    private static final String OTHERS = "${othersWork.of(currentUser())}";
    private static final String NOW = "${now()}";
    private static final String END_OF_WEEK =
            "${dateTime().dayOfWeek().withMaximumValue().millisOfDay().withMaximumValue().toDate()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final Texts texts;
    private final Locks locks;

    SharedFilters(FilterService filters, TaskService tasks, Texts texts, Locks locks) {
        this.filters = filters;
        this.tasks = tasks;
        this.texts = texts;
        this.locks = locks;
    }

    /** Makes the filters as they should be; changes nothing when they are. */
    @Transactional
    public void make() {
        locks.hold("filters");
        make(
                "mine",
                10,
                true,
                query().or().taskAssigneeExpression(ME).taskOwnerExpression(ME).endOr());
        make("to-take", 20, true, query().taskCandidateUserExpression(ME));
        make("others", 25, true, othersWork(query()));
        make("this-week", 30, false, mineOrOffered().dueAfterExpression(NOW).dueBeforeExpression(END_OF_WEEK));
        make("overdue", 40, false, mineOrOffered().dueBeforeExpression(NOW));
        make("to-sign", 50, false, mineOrOffered().taskDefinitionKeyIn("approve", "sign"));
        make(
                "to-number",
                60,
                false,
                mineOrOffered().processDefinitionKey("issue-document").taskDefinitionKeyIn("number", "dispatch"));
    }

    /** @return the engine's id of the filter with this key, for addresses in Tasklist */
    String id(String key) {
        return existing(key).getId();
    }

    private TaskQuery query() {
        return tasks.createTaskQuery()
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc();
    }

    private TaskQuery mineOrOffered() {
        return othersWork(query().or()
                        .taskAssigneeExpression(ME)
                        .taskOwnerExpression(ME)
                        .taskCandidateUserExpression(ME))
                .endOr();
    }

    /** What the person may do for others; the engine's own interface knows no expression for the ids of tasks. */
    private static TaskQuery othersWork(TaskQuery query) {
        ((TaskQueryImpl) query).addExpression("taskIdIn", OTHERS);
        return query;
    }

    private void make(String key, int priority, boolean refresh, TaskQuery query) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(KEY, key);
        properties.put("description", texts.get("engine.filter." + key + ".description"));
        properties.put("priority", priority);
        properties.put("refresh", refresh);
        properties.put("showUndefinedVariable", false);
        properties.put("variables", List.of());
        String name = texts.get("engine.filter." + key);
        Filter filter = existing(key);
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        } else if (isSame(filter, name, properties, query)) {
            return;
        }
        filter.setName(name);
        filter.setQuery(query);
        filter.setProperties(properties);
        filters.saveFilter(filter);
    }

    private Filter existing(String key) {
        return filters.createTaskFilterQuery().listPage(0, 500).stream()
                .filter(filter -> filter.getProperties() != null)
                .filter(filter -> key.equals(filter.getProperties().get(KEY)))
                .findFirst()
                .orElse(null);
    }

    private boolean isSame(Filter filter, String name, Map<String, Object> properties, TaskQuery query) {
        Filter wanted = filters.newTaskFilter(name);
        wanted.setQuery(query);
        return filter.getName().equals(name)
                && Objects.equals(filter.getProperties().toString(), sorted(properties, filter.getProperties()))
                && json(filter).equals(json(wanted));
    }

    private static String sorted(Map<String, Object> wanted, Map<String, Object> order) {
        return wanted.equals(order) ? order.toString() : wanted.toString();
    }

    private static String json(Filter filter) {
        return ((org.camunda.bpm.engine.impl.persistence.entity.FilterEntity) filter).getQueryInternal();
    }
}
