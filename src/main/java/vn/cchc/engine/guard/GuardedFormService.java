package vn.cchc.engine.guard;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The engine's form service with the product's rules: forms are shown from the domain and held against their rules. */
class GuardedFormService extends FormServiceImpl {

    private final TaskGuard guard;

    GuardedFormService(TaskGuard guard) {
        this.guard = guard;
    }

    @Override
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        submitTaskForm(taskId, new HashMap<>(properties));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        guard.complete(taskId, properties, () -> submitted(taskId, properties), () -> submitted(taskId, Map.of()));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return guard.complete(
                taskId,
                properties,
                () -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues),
                () -> withoutVariables(submitted(taskId, Map.of())));
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return guard.view(taskId);
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserializeValues) {
        VariableMap view = guard.view(taskId);
        if (names != null) {
            view.keySet().retainAll(names);
        }
        return view;
    }

    @Override
    public TaskFormData getTaskFormData(String taskId) {
        return guard.form(taskId, () -> super.getTaskFormData(taskId));
    }

    @Override
    public Object getRenderedTaskForm(String taskId, String engineName) {
        return guard.form(taskId, () -> super.getRenderedTaskForm(taskId, engineName));
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        guard.read(taskId);
        return super.getDeployedTaskForm(taskId);
    }

    private Void submitted(String taskId, Map<String, Object> properties) {
        super.submitTaskForm(taskId, properties);
        return null;
    }

    /** Process variables are not for the browser. */
    private static VariableMap withoutVariables(Void done) {
        return Variables.createVariables();
    }
}
