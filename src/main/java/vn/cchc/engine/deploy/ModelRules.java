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
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.cchc.shared.Texts;

/**
 * What a process must be like to run here. Deploying is like changing the product, so its rules are held up then. Code may
 * hang on any element and under any prefix (the engine still reads the one of its predecessor), so the whole document is
 * walked and attributes are known by their local names.
 */
@Component
class ModelRules {

    private static final Pattern DELEGATE = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");

    private static final Set<String> SCRIPTS = Set.of("scriptTask", "script", "connector");
    private static final Set<String> CODE = Set.of("language", "scriptFormat", "resource");
    private static final Set<String> CLASSES = Set.of("class", "variableMappingClass", "formHandlerClass");
    private static final Set<String> DELEGATES = Set.of("delegateExpression", "variableMappingDelegateExpression");
    /** Forms that Camunda does not check, and that may carry scripts into the browsers of others. */
    private static final Set<String> OTHER_FORMS = Set.of("formData", "formProperty", "formKey");

    /** Texts that the engine never evaluates. */
    private static final Set<String> PROSE = Set.of("documentation", "textAnnotation");

    private final PublishedBeans beans;
    private final ExpressionRules expressions;
    private final Texts texts;

    ModelRules(PublishedBeans beans, ExpressionRules expressions, Texts texts) {
        this.beans = beans;
        this.expressions = expressions;
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
        Document document = (Document) model.getDocument().getDomSource().getNode();
        check(document.getDocumentElement(), null, problems);
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
        if (isBlank(task.getCamundaDueDate())) {
            problems.add(problem("engine.model.task-due", id, label));
        }
        String step = step(task);
        if (!beans.isStep(step)) {
            problems.add(problem("engine.model.task-step", id, label, step));
        }
    }

    /** @return the name of the step behind the user task, or an empty text */
    static String step(UserTask task) {
        return all(task.getModelInstance(), CamundaProperty.class).stream()
                .filter(property -> "step".equals(property.getCamundaName()))
                .filter(property -> isInside(property.getDomElement(), task.getDomElement()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    private void check(Element element, String outerId, List<Problem> problems) {
        String name = element.getLocalName();
        String id = element.hasAttribute("id") ? element.getAttribute("id") : outerId;
        if (PROSE.contains(name)) {
            return;
        }
        if (SCRIPTS.contains(name)) {
            problems.add(problem("engine.model.script", id, id));
        }
        if (OTHER_FORMS.contains(name)) {
            problems.add(problem("engine.model.other-form", id, id));
        }
        if (name.equals("import")) {
            problems.add(problem("engine.model.import", id, id));
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            check((Attr) element.getAttributes().item(i), id, problems);
        }
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                check(inner, id, problems);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        checkExpression(text.toString(), id, problems);
    }

    private void check(Attr attribute, String id, List<Problem> problems) {
        String name = attribute.getLocalName();
        String value = attribute.getValue();
        boolean extension = attribute.getNamespaceURI() != null
                && !attribute.getNamespaceURI().startsWith("http://www.w3.org/");
        if (isBlank(value)) {
            return;
        }
        if (CODE.contains(name)) {
            problems.add(problem("engine.model.script", id, id));
        } else if (CLASSES.contains(name)) {
            problems.add(problem("engine.model.class", id, id));
        } else if (DELEGATES.contains(name)) {
            checkDelegate(value, id, problems);
        } else if (OTHER_FORMS.contains(name)) {
            problems.add(problem("engine.model.other-form", id, id));
        } else if (name.equals("type") && extension && !value.equals("external")) {
            problems.add(problem("engine.model.type", id, id, value));
        } else {
            checkExpression(value, id, problems);
        }
    }

    private void checkDelegate(String expression, String id, List<Problem> problems) {
        Matcher bean = DELEGATE.matcher(expression.strip());
        if (!bean.matches() || !beans.isDelegate(bean.group(1))) {
            problems.add(problem("engine.model.delegate", id, id, expression));
        }
    }

    private void checkExpression(String text, String id, List<Problem> problems) {
        if (ExpressionRules.isExpression(text) && !expressions.isAllowed(text)) {
            problems.add(problem("engine.model.expression", id, id, text.strip()));
        }
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
