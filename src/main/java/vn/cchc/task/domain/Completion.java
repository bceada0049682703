package vn.cchc.task.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;
import vn.cchc.task.ReturnStage;
import vn.cchc.task.TaskCompleted;

/** The end of a piece of work: proposed by the officer, confirmed or sent back by the coordinator. */
@Service
public class Completion {

    private final WorkBook book;
    private final WorkRepository works;
    private final WorkReturnRepository returns;
    private final EvidenceRepository evidence;
    private final ItemDates dates;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completion(
            WorkBook book,
            WorkRepository works,
            WorkReturnRepository returns,
            EvidenceRepository evidence,
            ItemDates dates,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.works = works;
        this.returns = returns;
        this.evidence = evidence;
        this.dates = dates;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** The officer proposes completion; every deliverable is there. */
    @Transactional
    public void propose(long workId, String result, String by) {
        Work work = book.work(workId);
        work.requireOfficer(by);
        if (!book.items(work).stream().allMatch(item -> item.state().delivered())) {
            throw Refusal.conflict("task.refusal.not-delivered");
        }
        work.propose(result, Instant.now(clock));
        book.tell(work, "proposed", by, result);
    }

    /** The coordinator confirms. */
    @Transactional
    public void confirm(long workId, String note, String by) {
        Work work = requireCoordinator(workId, by);
        List<WorkItem> items = book.items(work);
        items.forEach(WorkItem::complete);
        evidence.findByItemIdInOrderById(items.stream().map(WorkItem::id).toList()).stream()
                .filter(each -> each.acceptedAt() == null)
                .forEach(each -> each.accept(by, Instant.now(clock)));
        work.complete(by, Instant.now(clock));
        book.tell(work, "confirmed", by, note, organization.unit(work.unitId()).name());
    }

    /** The coordinator sends some deliverables back; they begin again. */
    @Transactional
    public void sendBack(long workId, Collection<Long> itemIds, String reason, String by) {
        Work work = requireCoordinator(workId, by);
        List<WorkItem> returned = book.items(work).stream()
                .filter(item -> itemIds.contains(item.id()))
                .toList();
        if (returned.isEmpty() || returned.size() != itemIds.size()) {
            throw Refusal.invalid("task.refusal.nothing-returned");
        }
        work.takeUpAgain();
        for (WorkItem item : returned) {
            item.reopen();
            dates.reopenLast(item);
            returns.save(new WorkReturn(item, ReturnStage.CONFIRMATION, reason, by, Instant.now(clock)));
            book.tell(item, "returned", by, reason);
        }
    }

    /** Every piece of work on the row is confirmed. */
    @Transactional
    public void completeRow(long rowId) {
        List<Work> all = works.findByRowIdOrderById(rowId);
        if (!all.stream().allMatch(work -> work.state().closed())) {
            throw new IllegalStateException("Row " + rowId + " still has open work");
        }
        Work any = all.get(0);
        book.tell(any, "row-completed", Act.SYSTEM, null);
        events.publishEvent(new TaskCompleted(any.planId(), rowId));
    }

    private Work requireCoordinator(long workId, String by) {
        Work work = book.work(workId);
        if (!organization.holds(by, Role.COORDINATOR, work.agencyId())) {
            throw Refusal.forbidden("task.refusal.not-coordinator");
        }
        work.requireOtherHand(by);
        return work;
    }
}
