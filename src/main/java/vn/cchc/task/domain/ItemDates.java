package vn.cchc.task.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Occurrence;
import vn.cchc.plan.DeliverableView;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;
import vn.cchc.task.DateKind;
import vn.cchc.task.Timing;

/** The several days of a deliverable; its schedule always shows the next open one. */
@Component
class ItemDates {

    private final ItemDateRepository dates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemDates(ItemDateRepository dates, ApplicationEventPublisher events, Clock clock) {
        this.dates = dates;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the days that the plan prints for a new item. Periods that ended before the plan was issued are nobody's to
     * report; the last period of what goes on all year is reported with the year's result.
     *
     * @param issuedOn day on which the plan was issued, or null
     */
    void plan(WorkItem item, DeliverableView printed, LocalDate issuedOn) {
        Timing timing = item.schedule().timing();
        boolean periods = timing == Timing.RECURRING || timing == Timing.CONTINUOUS;
        List<Occurrence> days = periods ? owed(item, printed, issuedOn) : printed.milestones();
        List<ItemDate> kept = new ArrayList<>();
        for (Occurrence day : days) {
            kept.add(new ItemDate(item.id(), kept.size() + 1, periods ? DateKind.PERIOD : DateKind.MILESTONE, day));
        }
        dates.saveAll(kept);
        next(item, kept);
    }

    private static List<Occurrence> owed(WorkItem item, DeliverableView printed, LocalDate issuedOn) {
        List<Occurrence> all = printed.occurrences();
        if (item.schedule().continuous()) {
            return all.stream()
                    .filter(day -> issuedOn == null || !day.due().isBefore(issuedOn))
                    .filter(day -> day.due().isBefore(item.work().lastDay()))
                    .toList();
        }
        List<Occurrence> owed = all.stream()
                .filter(day -> issuedOn == null || !day.due().isBefore(issuedOn))
                .toList();
        return owed.isEmpty() ? all.subList(all.size() - 1, all.size()) : owed;
    }

    /** In the order of the calendar. */
    List<ItemDate> of(long itemId) {
        return dates.findByItemIdOrderByEffectiveDueAscOrdinalAsc(itemId);
    }

    /** @throws Refusal not found */
    ItemDate one(long dateId) {
        return dates.findById(dateId).orElseThrow(() -> Refusal.notFound("task.refusal.no-item"));
    }

    /** Open milestones, in the order of the calendar. */
    List<ItemDate> milestones(long itemId) {
        return of(itemId).stream()
                .filter(date -> date.kind() == DateKind.MILESTONE && date.open())
                .toList();
    }

    /** The item's schedule goes on to its next open day, and its open tasks and timers with it. */
    void goOn(WorkItem item) {
        if (next(item, of(item.id()))) {
            events.publishEvent(new ItemMoved(item.id()));
        }
    }

    private boolean next(WorkItem item, List<ItemDate> all) {
        return !item.schedule().continuous()
                && !item.schedule().waits()
                && all.stream()
                        .filter(date -> date.open() && !date.handedIn())
                        .findFirst()
                        .map(date -> item.lastDay().follow(date, LocalDate.now(clock)))
                        .orElse(false);
    }

    /**
     * Of several days the one that the schedule shows gets a later day, be it that something waits for signature for it;
     * nothing happens to what has one day only.
     */
    void extend(WorkItem item, LocalDate due, LocalDate effective) {
        milestones(item.id()).stream()
                .filter(date -> date.dueOn().equals(item.schedule().dueOn()))
                .findFirst()
                .ifPresent(date -> date.extend(due, effective, LocalDate.now(clock)));
    }

    /** @throws Refusal when one of several days would not come before the one that follows it any more */
    void requireBeforeNext(WorkItem item, LocalDate day) {
        milestones(item.id()).stream()
                .map(ItemDate::dueOn)
                .filter(due -> due.isAfter(item.schedule().dueOn()))
                .findFirst()
                .filter(next -> !day.isBefore(next))
                .ifPresent(next -> {
                    throw Refusal.invalid("task.refusal.next-milestone", Days.text(next));
                });
    }

    /** Nobody asks for the days that are open any more. */
    void drop(WorkItem item) {
        of(item.id()).forEach(ItemDate::drop);
    }

    /** The result was not accepted in the end: the last day is to be reported or reached again. */
    void reopenLast(WorkItem item) {
        List<ItemDate> all = of(item.id());
        if (!all.isEmpty() && !item.schedule().continuous() && all.stream().noneMatch(ItemDate::open)) {
            ItemDate last = all.get(all.size() - 1);
            last.reopen();
            item.lastDay().follow(last, LocalDate.now(clock));
        }
    }
}
