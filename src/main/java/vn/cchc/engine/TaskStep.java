package vn.cchc.engine;

import java.util.Map;

/**
 * The domain side of one kind of user task. A model names the bean in the task's extension property {@code step}; the
 * engine calls it whenever the form is shown or sent, whichever door the person uses (Tasklist, REST, own pages).
 */
public interface TaskStep {

    /** @return what the top of the form says */
    Brief brief(StepContext context);

    /**
     * Values for the form: what is prefilled, option lists for {@code valuesKey} (lists of maps with {@code label} and
     * {@code value}), texts. Nothing else of the process reaches the browser.
     *
     * @return values by form key
     */
    default Map<String, Object> view(StepContext context) {
        return Map.of();
    }

    /**
     * Does in the domain what the person decided. Runs in the transaction that completes the task; the caller is the
     * assignee, the instance is locked, the values obey the form.
     *
     * @return facts for the routing of the process (few, small; they become process variables)
     * @throws vn.cchc.shared.Refusal when the domain forbids it; then nothing changes
     */
    Map<String, Object> complete(StepContext context, FormValues values);
}
