package vn.cchc.calendar.domain;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works on changes in the background, a stretch in each transaction, which holds the change's row: one node at a time works
 * on it, and what a node leaves that dies is taken up by the next that looks.
 */
@Component
public class ChangeRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeRunner.class);

    private static final int LOOK_EVERY_MILLIS = 5000;

    private final ChangeStore changes;
    private final ChangeWork work;
    private final StoredCalendars calendars;
    private final TransactionTemplate transaction;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "calendar-change");
        made.setDaemon(true);
        return made;
    });

    ChangeRunner(ChangeStore changes, ChangeWork work, StoredCalendars calendars, TransactionTemplate transaction) {
        this.changes = changes;
        this.work = work;
        this.calendars = calendars;
        this.transaction = transaction;
    }

    /** Begins once the caller's transaction is committed. */
    public void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                calendars.refresh();
                begin();
            }
        });
    }

    @Scheduled(fixedDelay = LOOK_EVERY_MILLIS, initialDelay = LOOK_EVERY_MILLIS)
    void begin() {
        try {
            thread.execute(this::runAll);
        } catch (RejectedExecutionException closing) {
            LOG.debug("Changes of the calendar are left to another node", closing);
        }
    }

    /** Does all there is to do. */
    void runAll() {
        try {
            changes.running().forEach(this::run);
        } catch (RuntimeException e) {
            LOG.error("Nobody knows which changes of the calendar wait; it is tried again", e);
        }
    }

    /** A change that fails keeps nobody else's waiting. */
    private void run(long id) {
        try {
            while (Boolean.TRUE.equals(transaction.execute(status -> step(id)))) {
                LOG.debug("A stretch of change {} of the calendar is done", id);
            }
        } catch (RuntimeException e) {
            LOG.error("Change {} of the calendar does not go on; it is tried again", id, e);
        }
    }

    /** @return whether there was anything to do */
    private boolean step(long id) {
        return changes.takeUp(id)
                .map(change -> {
                    work.goOn(change);
                    return true;
                })
                .orElse(false);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
