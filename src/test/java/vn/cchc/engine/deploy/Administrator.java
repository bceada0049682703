package vn.cchc.engine.deploy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.stereotype.Component;
import vn.cchc.testing.TestOrganization;

/** Who runs the installation and deploys from Camunda Modeler. */
@Component
class Administrator {

    private final RepositoryService repository;
    private final IdentityService identity;
    private final TestOrganization organizations;

    Administrator(RepositoryService repository, IdentityService identity, TestOrganization organizations) {
        this.repository = repository;
        this.identity = identity;
        this.organizations = organizations;
    }

    /** @param files text by file name */
    DeploymentWithDefinitions deploys(Map<String, String> files) {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name("by hand")
                .source("Camunda Modeler")
                .enableDuplicateFiltering(false);
        files.forEach(deployment::addString);
        return deploys(deployment);
    }

    DeploymentWithDefinitions deploys(DeploymentBuilder deployment) {
        signIn();
        try {
            return deployment.deployWithResult();
        } finally {
            identity.clearAuthentication();
        }
    }

    void deletes(String deploymentId) {
        signIn();
        try {
            repository.deleteDeployment(deploymentId, true);
        } finally {
            identity.clearAuthentication();
        }
    }

    private void signIn() {
        identity.setAuthentication(organizations.root(), List.of("camunda-admin"), List.of());
    }
}
