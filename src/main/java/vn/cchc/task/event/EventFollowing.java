package vn.cchc.task.event;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.shared.Stretches;

/**
 * Lets deadlines follow an event: as many as a person can wait for in the same transaction, the others in the background,
 * while the event's page says how far it is.
 */
@Component
class EventFollowing implements DisposableBean {

    /** Deadlines in one transaction: some seconds, so that neither a browser nor another who waits for a row gives up. */
    static final int STRETCH = 50;

    private static final int LOOK_EVERY_MILLIS = 5000;

    private final RegisteredEventRepository events;
    private final EventChanges changes;
    private final EventWriter writer;
    private final Stretches stretches;

    EventFollowing(
            RegisteredEventRepository events,
            EventChanges changes,
            EventWriter writer,
            TransactionTemplate transaction) {
        this.events = events;
        this.changes = changes;
        this.writer = writer;
        this.stretches = new Stretches("event-dates", transaction, events::followed, this::stretch);
    }

    /**
     * Begins, and ends when there is little to do.
     *
     * @param by account, or {@link vn.cchc.journal.Act#SYSTEM}
     * @return how many deadlines change in all
     */
    int begin(RegisteredEvent event, Following what, String by) {
        event.followUp().begin(what, by);
        List<EventLine> left = changes.left(event);
        event.followUp().expect(left.size());
        goOn(event, left);
        if (event.followUp().runs()) {
            stretches.beginAfterCommit(() -> {});
        }
        return left.size();
    }

    @Scheduled(fixedDelay = LOOK_EVERY_MILLIS, initialDelay = LOOK_EVERY_MILLIS)
    void look() {
        stretches.begin();
    }

    private boolean stretch(long eventId) {
        Optional<RegisteredEvent> event = events.takeUp(eventId);
        event.ifPresent(found -> goOn(found, changes.left(found)));
        return event.isPresent();
    }

    private void goOn(RegisteredEvent event, List<EventLine> left) {
        List<EventLine> stretch = left.subList(0, Math.min(STRETCH, left.size()));
        stretch.forEach(line -> writer.write(event, line));
        event.followUp().advance(stretch.size(), stretch.size() == left.size());
    }

    @Override
    public void destroy() {
        stretches.close();
    }
}
