package vn.cchc.engine.start;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import vn.cchc.engine.deploy.DeletionCheck;
import vn.cchc.engine.deploy.DeploymentCheck;
import vn.cchc.engine.deploy.GuardedRepositoryService;
import vn.cchc.engine.deploy.PublishedBeans;
import vn.cchc.engine.grants.NoTaskGrants;
import vn.cchc.engine.guard.GuardedServices;
import vn.cchc.engine.identity.IdentitySessions;

/** Puts the product's parts into the engine before it starts; Flyway has made the product's tables by then. */
@Component
@DependsOnDatabaseInitialization
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final GuardedServices services;
    private final IdentitySessions identity;
    private final TenantIdProvider tenants;
    private final NoTaskGrants grants;
    private final DeploymentCheck deployments;
    private final DeletionCheck deletions;
    private final PublishedBeans beans;
    private final List<BpmnParseListener> parseListeners;

    EnginePlugin(
            GuardedServices services,
            IdentitySessions identity,
            TenantIdProvider tenants,
            NoTaskGrants grants,
            DeploymentCheck deployments,
            DeletionCheck deletions,
            PublishedBeans beans,
            List<BpmnParseListener> parseListeners) {
        this.services = services;
        this.identity = identity;
        this.tenants = tenants;
        this.grants = grants;
        this.deployments = deployments;
        this.deletions = deletions;
        this.beans = beans;
        this.parseListeners = parseListeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        services.installIn(configuration);
        configuration.setRepositoryService(new GuardedRepositoryService(deployments, deletions));
        configuration.setResourceAuthorizationProvider(grants);
        configuration.setBeans(beans.byName());
        configuration.setIdentityProviderSessionFactory(identity);
        configuration.setTenantIdProvider(tenants);
        if (configuration.getCustomPreBPMNParseListeners() == null) {
            configuration.setCustomPreBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPreBPMNParseListeners().addAll(parseListeners);
    }
}
