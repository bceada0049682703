package vn.cchc.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.engine.command.Unchecked;

/** By which expressions the models compute when tasks are due and timers fire. A deployed model never changes. */
@Component
class TimedElements {

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final Unchecked unchecked;
    private final Map<String, List<Element>> known = new ConcurrentHashMap<>();

    TimedElements(@Lazy RepositoryService repository, JdbcClient jdbc, Unchecked unchecked) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.unchecked = unchecked;
    }

    /**
     * A task or an event with a time of its own.
     *
     * @param definitionId of the model
     * @param id of the element in it
     * @param expression by which its time is computed
     */
    record Element(String definitionId, String id, String name, String expression) {}

    /** The elements of models with running instances whose expression fits. */
    List<Element> running(Predicate<String> expression) {
        return elements(
                jdbc.sql("select distinct proc_def_id_ from act_ru_execution where parent_id_ is null")
                        .query(String.class)
                        .list(),
                expression);
    }

    /** The same in all versions of one process. */
    List<Element> of(String processKey, Predicate<String> expression) {
        return elements(
                jdbc.sql("select id_ from act_re_procdef where key_ = ?")
                        .param(processKey)
                        .query(String.class)
                        .list(),
                expression);
    }

    private List<Element> elements(List<String> definitions, Predicate<String> expression) {
        return definitions.stream()
                .flatMap(definition -> known.computeIfAbsent(definition, this::read).stream())
                .filter(element -> expression.test(element.expression()))
                .toList();
    }

    private List<Element> read(String definitionId) {
        BpmnModelInstance model = unchecked.call(() -> repository.getBpmnModelInstance(definitionId));
        List<Element> elements = new ArrayList<>();
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            add(elements, definitionId, task, task.getCamundaDueDate());
        }
        for (CatchEvent event : model.getModelElementsByType(CatchEvent.class)) {
            event.getEventDefinitions().stream()
                    .filter(TimerEventDefinition.class::isInstance)
                    .map(timer -> ((TimerEventDefinition) timer).getTimeDate())
                    .filter(date -> date != null)
                    .forEach(date -> add(elements, definitionId, event, date.getTextContent()));
        }
        return List.copyOf(elements);
    }

    private static void add(List<Element> elements, String definitionId, FlowElement element, String expression) {
        if (expression != null) {
            elements.add(new Element(definitionId, element.getId(), element.getName(), expression.strip()));
        }
    }
}
