package vn.cchc.engine.deploy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;
import vn.cchc.engine.command.Unchecked;

/**
 * Finds the forms as they are now. A task finds its form only in the deployment of its process, so a process that comes
 * without forms (Camunda Modeler deploys one file at a time) takes the present ones along.
 */
@Component
class FormCompletion {

    private final Unchecked unchecked;

    FormCompletion(Unchecked unchecked) {
        this.unchecked = unchecked;
    }

    /** @return file name and content of the latest version of each form that exists */
    Map<String, byte[]> latest(Set<String> formIds) {
        return unchecked.command(context -> {
            Map<String, byte[]> found = new LinkedHashMap<>();
            for (String formId : formIds) {
                CamundaFormDefinitionEntity form =
                        context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(formId);
                if (form != null) {
                    ResourceEntity resource = context.getResourceManager()
                            .findResourceByDeploymentIdAndResourceName(form.getDeploymentId(), form.getResourceName());
                    found.put(formId + ".form", resource.getBytes());
                }
            }
            return found;
        });
    }
}
