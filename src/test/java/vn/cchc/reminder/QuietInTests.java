package vn.cchc.reminder;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A reason for which deliverables are quiet, as tests say. */
@Component
public class QuietInTests implements QuietItems {

    private final Set<Long> stopped = ConcurrentHashMap.newKeySet();

    public void stop(long itemId) {
        stopped.add(itemId);
    }

    public void resume(long itemId) {
        stopped.remove(itemId);
    }

    @Override
    public Set<Long> quiet(Collection<Long> itemIds) {
        Set<Long> quiet = new HashSet<>(stopped);
        quiet.retainAll(itemIds);
        return quiet;
    }
}
