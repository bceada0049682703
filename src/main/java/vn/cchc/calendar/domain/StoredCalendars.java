package vn.cchc.calendar.domain;

import java.util.Collection;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.WorkingCalendar;

/**
 * The calendars as the database has them. Each node keeps them and asks every second whether they are old. Whoever is about
 * to write looks at once, so that no deadline is set by a calendar that another node has replaced.
 */
@Component
class StoredCalendars implements Calendars {

    private static final int LOOK_AGAIN_MILLIS = 1000;

    private final DayStore store;
    private final Provinces provinces;
    private volatile Kept kept;

    StoredCalendars(DayStore store, Provinces provinces) {
        this.store = store;
        this.provinces = provinces;
    }

    private record Kept(long version, DayBook book) {}

    @Override
    public WorkingCalendar of(String agencyId) {
        if (kept == null || writing() && !TransactionSynchronizationManager.hasResource(this)) {
            refresh();
            lookOnceInThisTransaction();
        }
        return kept.book().of(agencyId);
    }

    /** The calendars that other days would make. */
    Calendars madeOf(Collection<CalendarDay> days) {
        return new DayBook(days, provinces);
    }

    /** Looks whether the days were changed, here or on another node. */
    @Scheduled(fixedDelay = LOOK_AGAIN_MILLIS, initialDelay = LOOK_AGAIN_MILLIS)
    void refresh() {
        long version = store.version();
        Kept before = kept;
        if (before == null || before.version() != version) {
            kept = new Kept(version, new DayBook(store.all(), provinces));
        }
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private void lookOnceInThisTransaction() {
        if (!writing() || TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(StoredCalendars.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(StoredCalendars.this, Boolean.TRUE);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(StoredCalendars.this);
            }
        });
    }
}
