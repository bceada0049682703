package vn.cchc.task.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads what a process knows. */
final class Facts {

    private Facts() {}

    static long number(DelegateExecution execution, String name) {
        if (execution.getVariable(name) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("The process " + execution.getProcessInstanceId() + " does not know " + name);
    }

    static String text(DelegateExecution execution, String name) {
        return execution.getVariable(name) instanceof String text ? text : null;
    }
}
