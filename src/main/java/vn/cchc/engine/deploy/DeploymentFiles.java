package vn.cchc.engine.deploy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import vn.cchc.engine.command.Unchecked;
import vn.cchc.shared.Refusal;

/**
 * The files of a deployment. A task finds its form only in the deployment of its process, and Camunda Modeler deploys one
 * file at a time: a process alone takes the present forms along, a form alone the present processes that show it.
 */
@Component
class DeploymentFiles {

    private static final int MOST_FILES = 100;
    private static final int MOST_BYTES = 2_000_000;

    private final Unchecked unchecked;
    private final DeployedModels deployed;

    DeploymentFiles(Unchecked unchecked, DeployedModels deployed) {
        this.unchecked = unchecked;
        this.deployed = deployed;
    }

    /**
     * @return content by file name, also of files that are deployed anew from an earlier deployment
     * @throws Refusal when a file does not belong into a deployment of this product
     */
    Map<String, byte[]> of(DeploymentBuilderImpl deployment) {
        if (deployment.getDeployment().getTenantId() != null) {
            throw Refusal.invalid("engine.model.tenant");
        }
        copyEarlierFiles(deployment);
        Map<String, byte[]> files = new HashMap<>();
        Map<String, ResourceEntity> resources = deployment.getDeployment().getResources();
        if (resources != null) {
            resources.forEach((name, resource) -> files.put(name, resource.getBytes()));
        }
        if (files.size() > MOST_FILES) {
            throw Refusal.invalid("engine.model.too-many-files", MOST_FILES);
        }
        files.forEach((name, content) -> {
            // the engine reads every name that ends so, with or without a dot
            if (!name.matches(".+\\.(bpmn|dmn|form)")) {
                throw Refusal.invalid("engine.model.file-kind", name);
            }
            if (content.length > MOST_BYTES) {
                throw Refusal.invalid("engine.model.file-size", name, MOST_BYTES / 1_000_000);
            }
        });
        return files;
    }

    private void copyEarlierFiles(DeploymentBuilderImpl deployment) {
        Map<String, byte[]> earlier = unchecked.command(context -> {
            Map<String, byte[]> found = new LinkedHashMap<>();
            deployment
                    .getDeployments()
                    .forEach(id -> resources(context, id)
                            .forEach(resource -> found.put(resource.getName(), resource.getBytes())));
            deployment
                    .getDeploymentResourcesById()
                    .forEach((id, wanted) -> resources(context, id).stream()
                            .filter(resource -> wanted.contains(resource.getId()))
                            .forEach(resource -> found.put(resource.getName(), resource.getBytes())));
            deployment
                    .getDeploymentResourcesByName()
                    .forEach((id, wanted) -> resources(context, id).stream()
                            .filter(resource -> wanted.contains(resource.getName()))
                            .forEach(resource -> found.put(resource.getName(), resource.getBytes())));
            return found;
        });
        deployment.getDeployments().clear();
        deployment.getDeploymentResourcesById().clear();
        deployment.getDeploymentResourcesByName().clear();
        add(earlier, deployment);
    }

    private static List<ResourceEntity> resources(CommandContext context, String deploymentId) {
        return new ArrayList<>(context.getResourceManager().findResourcesByDeploymentId(deploymentId));
    }

    /** @return the present processes with tasks that show one of the forms and that do not come along already */
    Map<String, byte[]> addProcessesOf(
            Set<String> formIds, Map<String, byte[]> present, DeploymentBuilderImpl deployment) {
        if (formIds.isEmpty() || present.keySet().stream().anyMatch(name -> name.endsWith(".bpmn"))) {
            return Map.of();
        }
        Map<String, byte[]> processes = unchecked.command(context -> {
            Map<String, byte[]> found = new LinkedHashMap<>();
            for (DeployedModel model : deployed.latest()) {
                if (model.file().endsWith(".bpmn")) {
                    byte[] content = process(context, model.key());
                    if (shows(content, formIds)) {
                        found.put(model.file(), content);
                    }
                }
            }
            return found;
        });
        add(processes, deployment);
        return processes;
    }

    /** @return rows of the table of limits that the processes in force ask for */
    Set<String> stepsWithLimits() {
        return unchecked.command(context -> {
            Set<String> steps = new TreeSet<>();
            deployed.latest().stream()
                    .filter(model -> model.file().endsWith(".bpmn"))
                    .map(model -> process(context, model.key()))
                    .map(content -> Bpmn.readModelFromStream(new ByteArrayInputStream(content)))
                    .forEach(model -> steps.addAll(ReferenceRules.limits(model)));
            return steps;
        });
    }

    private static byte[] process(CommandContext context, String key) {
        ProcessDefinitionEntity definition =
                context.getProcessDefinitionManager().findLatestDefinitionByKey(key);
        return context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(definition.getDeploymentId(), definition.getResourceName())
                .getBytes();
    }

    private static boolean shows(byte[] process, Set<String> formIds) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(process))
                .getModelElementsByType(UserTask.class)
                .stream()
                .anyMatch(task -> formIds.contains(task.getCamundaFormRef()));
    }

    /**
     * @return content by form id
     * @throws Refusal when one of the forms exists nowhere
     */
    Map<String, byte[]> addForms(Set<String> formIds, DeploymentBuilderImpl deployment) {
        Map<String, byte[]> forms = unchecked.command(context -> {
            Map<String, byte[]> found = new LinkedHashMap<>();
            for (String formId : new TreeSet<>(formIds)) {
                CamundaFormDefinitionEntity form =
                        context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(formId);
                if (form == null) {
                    throw Refusal.invalid("engine.model.form-missing", formId);
                }
                found.put(
                        formId,
                        context.getResourceManager()
                                .findResourceByDeploymentIdAndResourceName(
                                        form.getDeploymentId(), form.getResourceName())
                                .getBytes());
            }
            return found;
        });
        forms.forEach((id, content) -> deployment.addInputStream(id + ".form", new ByteArrayInputStream(content)));
        return forms;
    }

    private static void add(Map<String, byte[]> files, DeploymentBuilderImpl deployment) {
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
    }
}
