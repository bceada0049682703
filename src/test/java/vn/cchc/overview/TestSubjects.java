package vn.cchc.overview;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.cchc.engine.ProcessSubjects;

/** A room above the overview as tests need one: knows what instances of the process of the guard's tests are about. */
@Component
class TestSubjects implements ProcessSubjects {

    private final Map<String, Subject> known = new ConcurrentHashMap<>();
    private final Map<String, String> readers = new ConcurrentHashMap<>();

    /** The instance is about this, and the person may read it. */
    void tell(String businessKey, Subject subject, String reader) {
        known.put(businessKey, subject);
        readers.put(businessKey, reader);
    }

    @Override
    public Set<String> processKeys() {
        return Set.of("guard-test");
    }

    @Override
    public Map<String, Subject> subjects(Collection<String> businessKeys) {
        Map<String, Subject> found = new HashMap<>(known);
        found.keySet().retainAll(businessKeys);
        return found;
    }

    @Override
    public boolean mayRead(String personId, String businessKey) {
        return personId.equals(readers.get(businessKey));
    }
}
