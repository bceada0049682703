package vn.cchc.engine.deploy;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelParseException;
import org.springframework.stereotype.Component;
import vn.cchc.engine.form.FormParser;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Holds a new deployment against the rules and completes it with the forms it needs. Old deployments stay as they are. */
@Component
public class DeploymentCheck {

    private final ModelRules rules;
    private final FormCompletion forms;
    private final FormParser parser;
    private final Texts texts;

    DeploymentCheck(ModelRules rules, FormCompletion forms, FormParser parser, Texts texts) {
        this.rules = rules;
        this.forms = forms;
        this.parser = parser;
        this.texts = texts;
    }

    /**
     * @throws ParseException naming each element and what is wrong with it
     * @throws Refusal when a form is missing or cannot be shown
     */
    void complete(DeploymentBuilderImpl deployment) {
        Map<String, byte[]> files = files(deployment);
        Set<String> formIds = checkForms(files);
        Set<String> needed = new TreeSet<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml")) {
                needed.addAll(checkProcess(name, content));
            }
        });
        needed.removeAll(formIds);
        Map<String, byte[]> present = forms.latest(needed);
        for (String formId : needed) {
            String file = formId + ".form";
            if (!present.containsKey(file)) {
                throw Refusal.invalid("engine.model.form-missing", formId);
            }
            deployment.addInputStream(file, new ByteArrayInputStream(present.get(file)));
        }
        if (deployment.isDeployChangedOnly() && files.keySet().stream().anyMatch(name -> name.endsWith(".bpmn"))) {
            // a changed process without its unchanged forms would not find them
            deployment.enableDuplicateFiltering(false);
        }
    }

    private Set<String> checkForms(Map<String, byte[]> files) {
        Set<String> ids = new HashSet<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".form")) {
                try {
                    ids.add(parser.parse(new ByteArrayInputStream(content)).id());
                } catch (IllegalArgumentException e) {
                    throw Refusal.invalid("engine.model.form-unreadable", name, e.getMessage());
                }
            }
        });
        return ids;
    }

    /**
     * @return ids of the forms that the process needs
     * @throws ParseException naming each element and what is wrong with it
     */
    Set<String> checkProcess(String name, byte[] content) {
        BpmnModelInstance model;
        try {
            model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
        } catch (ModelParseException e) {
            throw Refusal.invalid("engine.model.unreadable", name);
        }
        List<Problem> problems = rules.problemsOf(model);
        if (!problems.isEmpty()) {
            String all = problems.stream().map(Problem::getMessage).collect(Collectors.joining(" "));
            throw new ParseException(texts.get("engine.model.refused", name, all), name, problems, List.of());
        }
        return model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getCamundaFormRef)
                .collect(Collectors.toSet());
    }

    private static Map<String, byte[]> files(DeploymentBuilderImpl deployment) {
        Map<String, ResourceEntity> resources = deployment.getDeployment().getResources();
        Map<String, byte[]> files = new HashMap<>();
        if (resources != null) {
            resources.forEach((name, resource) -> files.put(name, resource.getBytes()));
        }
        return files;
    }
}
