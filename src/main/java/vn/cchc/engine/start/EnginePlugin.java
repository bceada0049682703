package vn.cchc.engine.start;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import vn.cchc.engine.guard.GuardedServices;

/** Puts the product's parts into the engine before it starts; Flyway has made the product's tables by then. */
@Component
@DependsOnDatabaseInitialization
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final GuardedServices services;
    private final TenantIdProvider tenants;
    private final List<BpmnParseListener> parseListeners;

    EnginePlugin(GuardedServices services, TenantIdProvider tenants, List<BpmnParseListener> parseListeners) {
        this.services = services;
        this.tenants = tenants;
        this.parseListeners = parseListeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        services.installIn(configuration);
        configuration.setTenantIdProvider(tenants);
        if (configuration.getCustomPreBPMNParseListeners() == null) {
            configuration.setCustomPreBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPreBPMNParseListeners().addAll(parseListeners);
    }
}
