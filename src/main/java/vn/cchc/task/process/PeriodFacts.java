package vn.cchc.task.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Calendars;
import vn.cchc.engine.EngineClock;
import vn.cchc.engine.Limits;
import vn.cchc.engine.PublishedBean;
import vn.cchc.task.DateKind;
import vn.cchc.task.ItemDateView;
import vn.cchc.task.ItemView;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/** What the models ask about the periods of what comes back or goes on; published as {@code period}. */
@Component("period")
@PublishedBean
public class PeriodFacts {

    private final Works works;
    private final Limits limits;
    private final Calendars calendars;

    PeriodFacts(Works works, Limits limits, Calendars calendars) {
        this.works = works;
        this.limits = limits;
        this.calendars = calendars;
    }

    /** The periods of a deliverable that are still to be reported. */
    public List<Long> awaited(long itemId) {
        return works.item(itemId).dates().stream()
                .filter(date -> date.kind() == DateKind.PERIOD && date.state().awaited())
                .map(ItemDateView::id)
                .toList();
    }

    /**
     * When a period's report is asked for: so many working days before its last day as the table of limits says, but not
     * before the period begins.
     */
    public Date opens(long itemId, long dateId) {
        ItemDateView period = period(itemId, dateId);
        String agencyId = works.work(works.item(itemId).workId()).agencyId();
        LocalDate day = calendars
                .of(agencyId)
                .before(period.effectiveDue(), limits.workingDays(agencyId, DeliverableProcess.REPORT_PERIOD));
        LocalDate start = period.start();
        return at((start != null && start.isAfter(day) ? start : day).atStartOfDay());
    }

    /** End of a period's last day. */
    public Date due(long itemId, long dateId) {
        return at(period(itemId, dateId).effectiveDue().atTime(LocalTime.of(23, 59, 59)));
    }

    /** The first moment after a period's last day. */
    public Date over(long itemId, long dateId) {
        return at(period(itemId, dateId).effectiveDue().plusDays(1).atStartOfDay());
    }

    /**
     * When the year is summed up, whatever periods are not reported: what goes on all year on its last day; what comes
     * back a month later, as its last period may be late.
     */
    public Date yearOver(long itemId) {
        ItemView item = works.item(itemId);
        WorkView work = works.work(item.workId());
        LocalDate last = LocalDate.of(work.planYear(), 12, 31);
        return at((item.timing() == Timing.CONTINUOUS ? last : last.plusMonths(1)).atStartOfDay());
    }

    private ItemDateView period(long itemId, long dateId) {
        return works.item(itemId).dates().stream()
                .filter(date -> date.id() == dateId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No period " + dateId + " of the item " + itemId));
    }

    private static Date at(LocalDateTime time) {
        return Date.from(time.atZone(EngineClock.ZONE).toInstant());
    }
}
