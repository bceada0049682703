package vn.cchc.engine.guard;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the guarded services in the place of the engine's own, before it starts. */
@Component
public class GuardedServices {

    private final TaskGuard guard;

    GuardedServices(TaskGuard guard) {
        this.guard = guard;
    }

    /** From now on whoever asks the engine for its services gets the guarded ones. */
    public void installIn(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new GuardedTaskService(guard));
        configuration.setFormService(new GuardedFormService(guard));
    }
}
