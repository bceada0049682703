package vn.cchc.engine.deploy;

import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeleteProcessDefinitionsSelectBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import vn.cchc.shared.Refusal;

/** The engine's repository service; what people deploy or delete is held against the rules first. */
public class GuardedRepositoryService extends RepositoryServiceImpl {

    private final DeploymentCheck check;
    private final DeletionCheck deletion;

    /**
     * @param check looks at models before they are deployed
     * @param deletion looks at deployments before they are deleted
     */
    public GuardedRepositoryService(DeploymentCheck check, DeletionCheck deletion) {
        this.check = check;
        this.deletion = deletion;
    }

    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl deployment) {
        if (isPerson()) {
            check.complete(deployment);
        }
        return super.deployWithResult(deployment);
    }

    @Override
    public void deleteDeployment(String deploymentId) {
        deleteDeployment(deploymentId, false, false, false);
    }

    @Override
    public void deleteDeploymentCascade(String deploymentId) {
        deleteDeployment(deploymentId, true, false, false);
    }

    @Override
    public void deleteDeployment(String deploymentId, boolean cascade) {
        deleteDeployment(deploymentId, cascade, false, false);
    }

    @Override
    public void deleteDeployment(String deploymentId, boolean cascade, boolean skipListeners) {
        deleteDeployment(deploymentId, cascade, skipListeners, false);
    }

    @Override
    public void deleteDeployment(String deploymentId, boolean cascade, boolean skipListeners, boolean skipIoMappings) {
        if (isPerson()) {
            deletion.deployment(deploymentId);
        }
        super.deleteDeployment(deploymentId, cascade, skipListeners, skipIoMappings);
    }

    @Override
    public void deleteProcessDefinition(String definitionId) {
        deleteProcessDefinition(definitionId, false, false, false);
    }

    @Override
    public void deleteProcessDefinition(String definitionId, boolean cascade) {
        deleteProcessDefinition(definitionId, cascade, false, false);
    }

    @Override
    public void deleteProcessDefinition(String definitionId, boolean cascade, boolean skipListeners) {
        deleteProcessDefinition(definitionId, cascade, skipListeners, false);
    }

    @Override
    public void deleteProcessDefinition(
            String definitionId, boolean cascade, boolean skipListeners, boolean skipIoMappings) {
        if (isPerson()) {
            deletion.process(definitionId);
        }
        super.deleteProcessDefinition(definitionId, cascade, skipListeners, skipIoMappings);
    }

    @Override
    public DeleteProcessDefinitionsSelectBuilder deleteProcessDefinitions() {
        if (isPerson()) {
            throw Refusal.forbidden("engine.model.delete-singly");
        }
        return super.deleteProcessDefinitions();
    }

    private boolean isPerson() {
        return commandExecutor.execute(context -> {
            Authentication caller = context.getAuthentication();
            return caller != null && caller.getUserId() != null;
        });
    }
}
