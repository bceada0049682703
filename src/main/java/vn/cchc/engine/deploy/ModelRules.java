package vn.cchc.engine.deploy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.stereotype.Component;
import vn.cchc.shared.Texts;

/** What a process must be like to run here. Deploying is like changing the product, so its rules are held up then. */
@Component
class ModelRules {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern DELEGATE = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    /** Ways out of an expression into the virtual machine. */
    private static final Pattern ESCAPE =
            Pattern.compile("getClass|forName|\\.class\\b|newInstance|getMethod|invoke|Runtime|ProcessBuilder|java\\.");

    private static final Set<String> SCRIPTS = Set.of("scriptTask", "script", "connector");

    private final PublishedBeans beans;
    private final Texts texts;

    ModelRules(PublishedBeans beans, Texts texts) {
        this.beans = beans;
        this.texts = texts;
    }

    /** @return what is wrong with the model; empty when nothing is */
    List<Problem> problemsOf(BpmnModelInstance model) {
        List<Problem> problems = new ArrayList<>();
        for (Process process : all(model, Process.class)) {
            if (process.getCamundaHistoryTimeToLiveString() == null) {
                problems.add(problem("engine.model.ttl", process.getId(), process.getId()));
            }
        }
        all(model, UserTask.class).forEach(task -> checkUserTask(task, problems));
        checkElement(model.getDocument().getRootElement(), null, problems);
        return problems;
    }

    private void checkUserTask(UserTask task, List<Problem> problems) {
        String id = task.getId();
        if (isBlank(task.getName())) {
            problems.add(problem("engine.model.task-name", id, id));
        }
        String label = isBlank(task.getName()) ? id : task.getName();
        if (isBlank(task.getCamundaFormRef()) || !"deployment".equals(task.getCamundaFormRefBinding())) {
            problems.add(problem("engine.model.task-form", id, label));
        }
        if (isBlank(task.getCamundaAssignee())
                && isBlank(task.getCamundaCandidateGroups())
                && isBlank(task.getCamundaCandidateUsers())) {
            problems.add(problem("engine.model.task-people", id, label));
        }
        String step = all(task.getModelInstance(), CamundaProperty.class).stream()
                .filter(property -> "step".equals(property.getCamundaName()))
                .filter(property -> isInside(property.getDomElement(), task.getDomElement()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
        if (!beans.isStep(step)) {
            problems.add(problem("engine.model.task-step", id, label, step));
        }
    }

    /** Walks the whole document: what runs code may hang on any element. */
    private void checkElement(DomElement element, String outerId, List<Problem> problems) {
        String id = element.getAttribute("id") == null ? outerId : element.getAttribute("id");
        if (SCRIPTS.contains(element.getLocalName()) || !isBlank(element.getAttribute("language"))) {
            problems.add(problem("engine.model.script", id, id));
        }
        if (!isBlank(attribute(element, "class"))) {
            problems.add(problem("engine.model.class", id, id));
        }
        checkDelegate(attribute(element, "delegateExpression"), id, problems);
        Matcher expressions = EXPRESSION.matcher(attributes(element) + " " + ownText(element));
        while (expressions.find()) {
            if (ESCAPE.matcher(expressions.group()).find()) {
                problems.add(problem("engine.model.expression", id, id, expressions.group()));
            }
        }
        element.getChildElements().forEach(child -> checkElement(child, id, problems));
    }

    private void checkDelegate(String expression, String id, List<Problem> problems) {
        if (isBlank(expression)) {
            return;
        }
        Matcher bean = DELEGATE.matcher(expression.strip());
        if (!bean.matches() || !beans.isDelegate(bean.group(1))) {
            problems.add(problem("engine.model.delegate", id, id, expression));
        }
    }

    private static String attributes(DomElement element) {
        StringBuilder text = new StringBuilder();
        for (String name : List.of(
                "expression",
                "assignee",
                "candidateGroups",
                "candidateUsers",
                "dueDate",
                "followUpDate",
                "priority",
                "formRef",
                "calledElement",
                "collection",
                "elementVariable",
                "resultVariable",
                "decisionRef",
                "source",
                "sourceExpression",
                "target",
                "businessKey",
                "topic",
                "variable",
                "jobPriority",
                "taskPriority",
                "calledElementTenantId",
                "decisionRefTenantId",
                "initiator")) {
            String value = attribute(element, name);
            text.append(' ').append(value == null ? "" : value);
        }
        return text.toString();
    }

    /** Camunda's attributes stand with its prefix on BPMN's elements and without on its own. */
    private static String attribute(DomElement element, String name) {
        String value = element.getAttribute(CAMUNDA, name);
        return value == null ? element.getAttribute(name) : value;
    }

    private static String ownText(DomElement element) {
        return element.getChildElements().isEmpty() && element.getTextContent() != null ? element.getTextContent() : "";
    }

    private Problem problem(String key, String elementId, Object... arguments) {
        return new ModelProblem(texts.get(key, arguments), elementId);
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(
            org.camunda.bpm.model.xml.ModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static boolean isInside(DomElement element, DomElement outer) {
        for (DomElement e = element; e != null; e = e.getParentElement()) {
            if (e.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
