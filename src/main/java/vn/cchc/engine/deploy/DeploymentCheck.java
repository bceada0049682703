package vn.cchc.engine.deploy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Limits;
import vn.cchc.engine.form.FormSchema;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Holds a new deployment against the rules and completes it with the forms it needs. Old deployments stay as they are. */
@Component
public class DeploymentCheck {

    private final DeploymentFiles files;
    private final ModelRules models;
    private final ReferenceRules references;
    private final DecisionRules decisions;
    private final FormRules forms;
    private final Texts texts;

    DeploymentCheck(
            DeploymentFiles files,
            ModelRules models,
            ReferenceRules references,
            DecisionRules decisions,
            FormRules forms,
            Texts texts) {
        this.files = files;
        this.models = models;
        this.references = references;
        this.decisions = decisions;
        this.forms = forms;
        this.texts = texts;
    }

    /**
     * @throws ParseException naming each element and what is wrong with it
     * @throws Refusal when a file does not belong here, or a form is missing or cannot be shown
     */
    void complete(DeploymentBuilderImpl deployment) {
        Map<String, byte[]> content = new HashMap<>(files.of(deployment));
        Map<String, FormSchema> formsById = new HashMap<>();
        content.forEach((name, bytes) -> {
            if (name.endsWith(".form")) {
                FormSchema form = forms.check(name, bytes);
                formsById.put(form.id(), form);
            }
        });
        content.putAll(files.addProcessesOf(formsById.keySet(), content, deployment));
        Map<String, DmnModelInstance> tables = new HashMap<>();
        Map<String, BpmnModelInstance> processes = new HashMap<>();
        content.forEach((name, bytes) -> {
            if (name.endsWith(".dmn")) {
                tables.put(name, read(name, bytes, Dmn::readModelFromStream));
            } else if (name.endsWith(".bpmn")) {
                processes.put(name, read(name, bytes, Bpmn::readModelFromStream));
            }
        });
        Set<String> together = new HashSet<>();
        processes
                .values()
                .forEach(model -> model.getModelElementsByType(Process.class)
                        .forEach(process -> together.add(process.getId() + ".bpmn")));
        tables.values()
                .forEach(model -> model.getModelElementsByType(Decision.class)
                        .forEach(decision -> together.add(decision.getId() + ".dmn")));
        Set<String> steps = new HashSet<>(files.stepsWithLimits());
        processes.values().forEach(model -> steps.addAll(ReferenceRules.limits(model)));
        tables.forEach((name, model) -> refuse(name, decisions.problemsOf(model, steps)));
        String limits = new String(content.getOrDefault(Limits.DECISION + ".dmn", new byte[0]), StandardCharsets.UTF_8);
        processes.forEach((name, model) -> {
            List<Problem> problems = new ArrayList<>(models.problemsOf(model));
            problems.addAll(references.problemsOf(model, together));
            problems.addAll(references.limitProblemsOf(model, limits));
            refuse(name, problems);
        });
        Set<String> needed = processes.values().stream()
                .flatMap(model -> forms(model).stream())
                .filter(id -> !formsById.containsKey(id))
                .collect(Collectors.toSet());
        files.addForms(needed, deployment).forEach((id, bytes) -> formsById.put(id, forms.check(id + ".form", bytes)));
        processes
                .values()
                .forEach(model -> model.getModelElementsByType(UserTask.class)
                        .forEach(task -> forms.checkFit(
                                task.getName(), ModelRules.step(task), formsById.get(task.getCamundaFormRef()))));
        if (deployment.isDeployChangedOnly() && !processes.isEmpty()) {
            // a changed process without its unchanged forms would not find them
            deployment.enableDuplicateFiltering(false);
        }
    }

    /**
     * @return ids of the forms that the process needs
     * @throws ParseException naming each element and what is wrong with it
     */
    Set<String> checkProcess(String name, byte[] content) {
        BpmnModelInstance model = read(name, content, Bpmn::readModelFromStream);
        refuse(name, models.problemsOf(model));
        return forms(model);
    }

    private static Set<String> forms(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getCamundaFormRef)
                .collect(Collectors.toSet());
    }

    private void refuse(String name, List<Problem> problems) {
        if (!problems.isEmpty()) {
            String all = problems.stream().map(Problem::getMessage).distinct().collect(Collectors.joining(" "));
            throw new ParseException(texts.get("engine.model.refused", name, all), name, problems, List.of());
        }
    }

    private static <T> T read(String name, byte[] content, java.util.function.Function<java.io.InputStream, T> reader) {
        try {
            return reader.apply(new ByteArrayInputStream(content));
        } catch (ModelException e) {
            throw Refusal.invalid("engine.model.unreadable", name);
        }
    }
}
