package vn.cchc.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.command.Locks;
import vn.cchc.engine.command.Unchecked;
import vn.cchc.shared.Refusal;

/** Starts and moves processes for the domain. Joins the caller's transaction: domain and engine change together. */
@Service
public class Processes {

    /** Name of the process variable that carries the agency. */
    public static final String AGENCY = "agencyId";

    private final RuntimeService runtime;
    private final Unchecked unchecked;
    private final Locks locks;

    Processes(RuntimeService runtime, Unchecked unchecked, Locks locks) {
        this.runtime = runtime;
        this.unchecked = unchecked;
        this.locks = locks;
    }

    /**
     * Starts the process about a domain object, or finds the one that runs: never two for one key and business key, so
     * a start may be repeated after a failure.
     *
     * @return id of the running instance
     */
    @Transactional
    public String start(String processKey, String businessKey, String agencyId, Map<String, Object> facts) {
        locks.hold("process " + processKey + " " + businessKey);
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put(AGENCY, Objects.requireNonNull(agencyId, AGENCY));
        return unchecked.command(context -> {
            String running = find(processKey, businessKey);
            if (running == null) {
                running = startedHere(
                        context.getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class),
                        processKey,
                        businessKey);
            }
            return running != null
                    ? running
                    : runtime.startProcessInstanceByKey(processKey, businessKey, variables)
                            .getId();
        });
    }

    /**
     * Tells a running instance that something happened.
     *
     * @throws Refusal when the instance does not wait for it (any more)
     */
    @Transactional
    public void message(String name, String processKey, String businessKey, Map<String, Object> facts) {
        unchecked.run(() -> {
            List<Execution> waiting = waiting(name, processKey, businessKey);
            if (waiting.isEmpty()) {
                throw Refusal.conflict("engine.process.not-waiting");
            }
            waiting.forEach(execution -> runtime.messageEventReceived(name, execution.getId(), facts));
        });
    }

    /**
     * Tells a part of a running instance that something happened; other parts that wait for the same message go on waiting.
     *
     * @param variable name of what tells the parts apart
     * @param value of the part that is meant
     * @throws Refusal when that part does not wait for it (any more)
     */
    @Transactional
    public void messageToPart(String name, String processKey, String businessKey, String variable, Object value) {
        unchecked.run(() -> {
            List<Execution> waiting = waiting(name, processKey, businessKey).stream()
                    .filter(execution -> value.equals(runtime.getVariable(execution.getId(), variable)))
                    .toList();
            if (waiting.isEmpty()) {
                throw Refusal.conflict("engine.process.not-waiting");
            }
            waiting.forEach(execution -> runtime.messageEventReceived(name, execution.getId()));
        });
    }

    /** @return whether the instance waits for the message */
    @Transactional(readOnly = true)
    public boolean waits(String name, String processKey, String businessKey) {
        return unchecked.call(() -> !waiting(name, processKey, businessKey).isEmpty());
    }

    /** @return whether an instance about the domain object runs */
    @Transactional(readOnly = true)
    public boolean running(String processKey, String businessKey) {
        return instance(processKey, businessKey) != null;
    }

    /** @return id of the running instance about the domain object, or null */
    @Transactional(readOnly = true)
    public String instance(String processKey, String businessKey) {
        return unchecked.call(() -> find(processKey, businessKey));
    }

    /**
     * Ends the running instance about the domain object with all that it called; nothing happens when none runs.
     *
     * @param reason kept in the engine's history
     */
    @Transactional
    public void end(String processKey, String businessKey, String reason) {
        unchecked.run(() -> {
            String instance = find(processKey, businessKey);
            if (instance != null) {
                runtime.deleteProcessInstance(instance, reason, false, true);
            }
        });
    }

    private String find(String processKey, String businessKey) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .listPage(0, 1)
                .stream()
                .map(ProcessInstance::getId)
                .findFirst()
                .orElse(null);
    }

    /** Instances of the same command are not in the database yet. */
    private static String startedHere(Collection<ExecutionEntity> cached, String processKey, String businessKey) {
        return cached.stream()
                .filter(execution -> execution.isProcessInstanceExecution() && !execution.isEnded())
                .filter(execution -> businessKey.equals(execution.getBusinessKey()))
                .filter(execution ->
                        processKey.equals(execution.getProcessDefinition().getKey()))
                .map(ExecutionEntity::getId)
                .findFirst()
                .orElse(null);
    }

    private List<Execution> waiting(String name, String processKey, String businessKey) {
        return runtime.createExecutionQuery()
                .messageEventSubscriptionName(name)
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .listPage(0, 100);
    }
}
