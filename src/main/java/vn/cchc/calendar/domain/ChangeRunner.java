package vn.cchc.calendar.domain;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.shared.Stretches;

/** Works on changes in the background; a stretch holds the change's row. */
@Component
public class ChangeRunner implements DisposableBean {

    private static final int LOOK_EVERY_MILLIS = 5000;

    private final ChangeStore changes;
    private final ChangeWork work;
    private final StoredCalendars calendars;
    private final Stretches stretches;

    ChangeRunner(ChangeStore changes, ChangeWork work, StoredCalendars calendars, TransactionTemplate transaction) {
        this.changes = changes;
        this.work = work;
        this.calendars = calendars;
        this.stretches = new Stretches("calendar-change", transaction, changes::running, this::stretch);
    }

    /** Begins once the caller's transaction is committed. */
    public void afterCommit() {
        stretches.beginAfterCommit(calendars::refresh);
    }

    @Scheduled(fixedDelay = LOOK_EVERY_MILLIS, initialDelay = LOOK_EVERY_MILLIS)
    void begin() {
        stretches.begin();
    }

    /** @return whether there was anything to do */
    private boolean stretch(long id) {
        return changes.takeUp(id)
                .map(change -> {
                    work.goOn(change);
                    return true;
                })
                .orElse(false);
    }

    @Override
    public void destroy() {
        stretches.close();
    }
}
