package vn.cchc.engine.deploy;

import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/** The engine's repository service; what people deploy is held against the rules first. */
public class GuardedRepositoryService extends RepositoryServiceImpl {

    private final DeploymentCheck check;

    public GuardedRepositoryService(DeploymentCheck check) {
        this.check = check;
    }

    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl deployment) {
        boolean byPerson = commandExecutor.execute(context -> {
            Authentication caller = context.getAuthentication();
            return caller != null && caller.getUserId() != null;
        });
        if (byPerson) {
            check.complete(deployment);
        }
        return super.deployWithResult(deployment);
    }
}
