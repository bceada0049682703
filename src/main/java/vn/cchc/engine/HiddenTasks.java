package vn.cchc.engine;

import java.util.Collection;
import java.util.Set;

/**
 * Tells which tasks a person must not learn of yet, not even by doing somebody else's work. Implemented by rooms whose
 * processes are no {@link ProcessSubjects}.
 */
public interface HiddenTasks {

    /** @return ids of those of the tasks that are to be hidden, asked in a fixed number of statements */
    Set<String> hiddenFrom(String personId, Collection<OpenTask> tasks);
}
