package vn.cchc.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns which tasks have come to people and which are over. Made for rooms above; each may have one as a bean. Asked
 * once a transaction, at its end and within it: what it writes stands or falls with the tasks.
 */
public interface TaskNews {

    /**
     * What a transaction did to tasks.
     *
     * @param arrived open tasks that are new, or that somebody was given
     * @param taken who took which task, of those to whom it is offered, by task id
     * @param gone ids of tasks that are done, or that nobody has to do any more
     */
    record Changes(List<OpenTask> arrived, Map<String, String> taken, Set<String> gone) {}

    /** Called before the transaction commits. */
    void changed(Changes changes);
}
