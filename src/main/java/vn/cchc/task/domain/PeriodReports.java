package vn.cchc.task.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;
import vn.cchc.task.DateState;
import vn.cchc.task.PeriodWords;

/** What comes back or goes on is reported period by period: what comes back can be late, what goes on cannot. */
@Service
public class PeriodReports {

    private final WorkBook book;
    private final ItemDates dates;
    private final ProgressNoteRepository notes;
    private final PeriodWords words;
    private final Clock clock;

    PeriodReports(WorkBook book, ItemDates dates, ProgressNoteRepository notes, PeriodWords words, Clock clock) {
        this.book = book;
        this.dates = dates;
        this.notes = notes;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The officer reports a period.
     *
     * @param arisen whether anything came up in it
     * @throws Refusal when {@code by} is not the officer, or the period was reported before
     */
    @Transactional
    public void report(long dateId, boolean arisen, String result, String by) {
        ItemDate date = dates.one(dateId);
        WorkItem item = book.item(date.itemId());
        item.work().requireOfficer(by);
        date.report(arisen, result, by, LocalDate.now(clock));
        String period = words.of(date.startOn(), date.dueOn());
        notes.save(new ProgressNote(item.id(), words.told(period, result), by, Instant.now(clock)));
        book.tell(item, arisen ? "period-reported" : "period-not-arisen", by, result, period);
        dates.goOn(item);
    }

    /**
     * The day of a period is over: noted once, and only when nobody has reported.
     *
     * @return whether the work goes on all year, so that its reports cannot be late
     */
    @Transactional
    public boolean over(long dateId) {
        ItemDate date = dates.one(dateId);
        WorkItem item = book.item(date.itemId());
        boolean goesOn = item.schedule().continuous();
        if (date.noteOverdue(LocalDate.now(clock), Instant.now(clock))) {
            if (goesOn) {
                date.noUpdate();
            }
            book.tell(
                    item,
                    goesOn ? "period-no-update" : "period-overdue",
                    Act.SYSTEM,
                    null,
                    words.of(date.startOn(), date.dueOn()),
                    Days.text(date.effectiveDue()));
        }
        return goesOn;
    }

    /** Every period of what comes back is reported: the deliverable is there. */
    @Transactional
    public void close(long itemId) {
        WorkItem item = book.item(itemId);
        boolean arisen = dates.of(itemId).stream().anyMatch(date -> date.state() == DateState.DONE);
        item.closePeriods(arisen, LocalDate.now(clock));
        book.tell(item, "periods-closed", Act.SYSTEM, null);
    }
}
