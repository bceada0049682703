package vn.cchc.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Organization;

/** People at their tasks: who they are to the engine, what a form shows them, and what they send with it. */
@Component
public class PeopleAtWork {

    private final IdentityService identity;
    private final TaskService tasks;
    private final FormService forms;
    private final Organization organization;
    private final TransactionTemplate transactions;

    PeopleAtWork(
            IdentityService identity,
            TaskService tasks,
            FormService forms,
            Organization organization,
            TransactionTemplate transactions) {
        this.identity = identity;
        this.tasks = tasks;
        this.forms = forms;
        this.organization = organization;
        this.transactions = transactions;
    }

    /** Signed in to pages and engine alike. */
    public void as(String person, Runnable act) {
        inEngine(person, () -> SignedInAs.doAs(person, act));
    }

    /** Signed in to the engine alone, with the groups of the person's appointments. */
    public void inEngine(String person, Runnable act) {
        List<String> groups = new ArrayList<>();
        for (Appointment held : organization.appointments(person)) {
            Object of = held.unitId() == null ? held.agencyId() : held.unitId();
            groups.add(held.role().name().toLowerCase() + "." + of);
        }
        identity.setAuthentication(person, groups, List.copyOf(organization.agenciesOf(person)));
        try {
            act.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    /**
     * Takes the task unless somebody has it and completes it, or neither.
     *
     * @param assignee who has the task, or null
     * @param values names and values of what is sent, in turns
     */
    public void complete(String task, String assignee, String person, Object... values) {
        Map<String, Object> sent = sent(values);
        as(
                person,
                () -> transactions.executeWithoutResult(status -> {
                    if (assignee == null) {
                        tasks.claim(task, person);
                    }
                    forms.submitTaskForm(task, sent);
                }));
    }

    /** Names and values in turns, as the engine takes them. */
    public static Map<String, Object> sent(Object... values) {
        Map<String, Object> sent = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            sent.put((String) values[i], values[i + 1]);
        }
        return sent;
    }

    /** What the form of a task shows to the person. */
    public Map<String, Object> form(String task, String person) {
        Map<String, Object> view = new HashMap<>();
        as(person, () -> view.putAll(forms.getTaskFormVariables(task)));
        return view;
    }
}
