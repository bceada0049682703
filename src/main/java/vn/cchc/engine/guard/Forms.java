package vn.cchc.engine.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;
import vn.cchc.engine.command.Unchecked;
import vn.cchc.engine.form.FormParser;
import vn.cchc.engine.form.FormSchema;

/** The forms that came with a task's deployment, parsed once: a deployment never changes. */
@Component
class Forms {

    private final Unchecked unchecked;
    private final FormParser parser;
    private final Map<String, FormSchema> parsed = new ConcurrentHashMap<>();

    Forms(Unchecked unchecked, FormParser parser) {
        this.unchecked = unchecked;
        this.parser = parser;
    }

    /**
     * @return the task's form
     * @throws IllegalStateException when there is none, which deployment forbids
     */
    FormSchema of(TaskState task) {
        return parsed.computeIfAbsent(task.deploymentId() + "/" + task.formKey(), key -> load(task));
    }

    private FormSchema load(TaskState task) {
        byte[] json = task.formKey() == null
                ? null
                : unchecked.command(context -> {
                    var reference = new CamundaFormRefImpl(task.formKey(), "deployment");
                    var form = (CamundaFormDefinitionEntity)
                            new GetCamundaFormDefinitionCmd(reference, task.deploymentId()).execute(context);
                    ResourceEntity resource = form == null
                            ? null
                            : context.getResourceManager()
                                    .findResourceByDeploymentIdAndResourceName(
                                            form.getDeploymentId(), form.getResourceName());
                    return resource == null ? null : resource.getBytes();
                });
        if (json == null) {
            throw new IllegalStateException("No form " + task.formKey() + " was deployed with " + task.processKey());
        }
        return parser.parse(new java.io.ByteArrayInputStream(json));
    }
}
