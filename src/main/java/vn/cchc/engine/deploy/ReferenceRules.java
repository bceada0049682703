package vn.cchc.engine.deploy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Limits;
import vn.cchc.shared.Texts;

/** What a process refers to must be there, and what the product's code refers to must stay in the process. */
@Component
class ReferenceRules {

    private static final Pattern LIMIT = Pattern.compile("limit\\.due\\(\\s*execution\\s*,\\s*['\"]([^'\"]*)['\"]");

    private final DeployedModels deployed;
    private final Limits limits;
    private final Texts texts;

    ReferenceRules(DeployedModels deployed, @Lazy Limits limits, Texts texts) {
        this.deployed = deployed;
        this.limits = limits;
        this.texts = texts;
    }

    /** @return rows of the table of limits that the process asks for, in user tasks as in timers */
    static Set<String> limits(BpmnModelInstance model) {
        Set<String> asked = new TreeSet<>();
        Matcher limit =
                LIMIT.matcher(Bpmn.convertToString(model).replace("&#39;", "'").replace("&apos;", "'"));
        while (limit.find()) {
            asked.add(limit.group(1));
        }
        return asked;
    }

    /** @param deciding what the table of limits says that comes in the same deployment, or an empty text */
    List<Problem> limitProblemsOf(BpmnModelInstance model, String deciding) {
        List<Problem> problems = new ArrayList<>();
        for (String row : limits(model)) {
            if (!deciding.contains('"' + row + '"') && !limits.knows(row)) {
                problems.add(new ModelProblem(texts.get("engine.model.limit-unknown", row), null));
            }
        }
        return problems;
    }

    /** @param together keys of processes and decisions that come in the same deployment, as file names */
    List<Problem> problemsOf(BpmnModelInstance model, Set<String> together) {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>(together);
        deployed.latest().forEach(present -> known.add(present.file()));
        for (CallActivity call : all(model, CallActivity.class)) {
            check(call, call.getCalledElement(), call.getCamundaCalledElementBinding(), ".bpmn", known, problems);
        }
        for (BusinessRuleTask rule : all(model, BusinessRuleTask.class)) {
            if (rule.getCamundaDecisionRef() != null) {
                check(rule, rule.getCamundaDecisionRef(), rule.getCamundaDecisionRefBinding(), ".dmn", known, problems);
            }
        }
        for (Process process : all(model, Process.class)) {
            byte[] ours = BundledFiles.all().get(process.getId() + ".bpmn");
            if (ours != null) {
                checkKept(Bpmn.readModelFromStream(new ByteArrayInputStream(ours)), model, problems);
            }
        }
        return problems;
    }

    private void check(
            FlowElement element, String key, String binding, String kind, Set<String> known, List<Problem> problems) {
        if (key == null || ExpressionRules.isExpression(key) || !known.contains(key + kind)) {
            problems.add(problem("engine.model.called-unknown", element, name(element), key));
        } else if (binding != null && !binding.equals("latest")) {
            // a file that comes alone from Camunda Modeler would not find what it was bound to
            problems.add(problem("engine.model.called-binding", element, name(element), key));
        }
    }

    private void checkKept(BpmnModelInstance ours, BpmnModelInstance theirs, List<Problem> problems) {
        Set<String> messages =
                all(theirs, Message.class).stream().map(Message::getName).collect(Collectors.toSet());
        all(ours, Message.class).stream()
                .filter(message -> !messages.contains(message.getName()))
                .forEach(message -> problems.add(
                        new ModelProblem(texts.get("engine.model.message-missing", message.getName()), null)));
        Map<String, String> steps = new HashMap<>();
        all(theirs, UserTask.class).forEach(task -> steps.put(task.getId(), ModelRules.step(task)));
        for (UserTask task : all(ours, UserTask.class)) {
            if (!ModelRules.step(task).equals(steps.get(task.getId()))) {
                problems.add(problem("engine.model.part-missing", task, task.getName(), task.getId()));
            }
        }
        Set<String> work = all(theirs, ServiceTask.class).stream()
                .map(ServiceTask::getCamundaDelegateExpression)
                .collect(Collectors.toSet());
        for (ServiceTask task : all(ours, ServiceTask.class)) {
            if (!work.contains(task.getCamundaDelegateExpression())) {
                problems.add(problem("engine.model.part-missing", task, task.getName(), task.getId()));
            }
        }
    }

    private Problem problem(String key, FlowElement element, Object... arguments) {
        return new ModelProblem(texts.get(key, arguments), element.getId());
    }

    private static String name(FlowElement element) {
        return element.getName() == null ? element.getId() : element.getName();
    }

    private static <T extends ModelElementInstance> Collection<T> all(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }
}
