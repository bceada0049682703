package vn.cchc.engine;

import java.util.List;
import org.springframework.stereotype.Component;

/** For the filter of Tasklist that shows what a person may do for others who are on leave. */
@PublishedBean
@Component
public class OthersWork {

    /** No task has this id: a list without ids would not narrow a filter at all. */
    private static final String NONE = "-";

    private final Substitutes substitutes;

    OthersWork(Substitutes substitutes) {
        this.substitutes = substitutes;
    }

    /** @return ids of the tasks that the person may do for others and of those taken for them; never empty */
    public String[] of(String personId) {
        List<Substitutes.OthersTask> tasks = personId == null ? List.of() : substitutes.tasks(personId);
        return tasks.isEmpty()
                ? new String[] {NONE}
                : tasks.stream().map(other -> other.task().id()).toArray(String[]::new);
    }
}
