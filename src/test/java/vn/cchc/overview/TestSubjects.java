package vn.cchc.overview;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.cchc.engine.ProcessSubjects;

/** A room above the overview as tests need one: knows what instances of the process of the guard's tests are about. */
@Component
class TestSubjects implements ProcessSubjects {

    private final Map<Long, Subject> known = new ConcurrentHashMap<>();
    private final Map<Long, String> readers = new ConcurrentHashMap<>();

    /** The instance with this business key is about this, and the person may read it. */
    void tell(long id, Subject subject, String reader) {
        known.put(id, subject);
        readers.put(id, reader);
    }

    @Override
    public String processKey() {
        return "guard-test";
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> ids) {
        Map<Long, Subject> found = new HashMap<>(known);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public boolean mayRead(String personId, long id) {
        return personId.equals(readers.get(id));
    }
}
