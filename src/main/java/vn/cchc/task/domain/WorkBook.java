package vn.cchc.task.domain;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.shared.Refusal;
import vn.cchc.task.WorkChanged;

/** Finds pieces of work and their deliverables, and tells what happened to them. */
@Component
class WorkBook {

    private final WorkRepository works;
    private final WorkItemRepository items;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    WorkBook(WorkRepository works, WorkItemRepository items, Journal journal, ApplicationEventPublisher events) {
        this.works = works;
        this.items = items;
        this.journal = journal;
        this.events = events;
    }

    Work work(long workId) {
        return works.findById(workId).orElseThrow(() -> Refusal.notFound("task.refusal.no-work"));
    }

    WorkItem item(long itemId) {
        return items.findById(itemId).orElseThrow(() -> Refusal.notFound("task.refusal.no-item"));
    }

    List<WorkItem> items(Work work) {
        return items.findByWorkIdOrderByOrdinal(work.id());
    }

    /** Something happened to the piece of work as a whole. */
    void tell(Work work, String action, String actor, String reason, String... args) {
        record(work, null, "work", work.id(), action, actor, reason, args);
    }

    /** Something happened to one deliverable; its name is the first thing that the sentence may use. */
    void tell(WorkItem item, String action, String actor, String reason, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = item.product();
        System.arraycopy(args, 0, all, 1, args.length);
        record(item.work(), item.id(), "work-item", item.id(), action, actor, reason, all);
    }

    private void record(
            Work work, Long itemId, String type, long id, String action, String actor, String reason, String... args) {
        journal.record(Act.on(type, id, "task." + action, actor)
                .inPlan(work.planId())
                .inRow(work.rowId())
                .because(reason)
                .with(args));
        events.publishEvent(new WorkChanged(work.planId(), work.rowId(), work.id(), itemId, action));
    }
}
