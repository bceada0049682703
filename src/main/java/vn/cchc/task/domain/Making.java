package vn.cchc.task.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentType;
import vn.cchc.journal.Act;
import vn.cchc.plan.PlanRows;
import vn.cchc.shared.Days;
import vn.cchc.task.EvidenceKind;
import vn.cchc.task.Issuer;
import vn.cchc.task.ProductKind;
import vn.cchc.task.Timing;

/** A deliverable's turn comes: what it is, and whether it is late. */
@Service
public class Making {

    private final WorkBook book;
    private final PlanRows rows;
    private final ItemDates dates;
    private final Clock clock;

    Making(WorkBook book, PlanRows rows, ItemDates dates, Clock clock) {
        this.book = book;
        this.rows = rows;
        this.dates = dates;
        this.clock = clock;
    }

    /** Its turn has come; it waits unless it has a date, be it one that the plan got meanwhile. */
    @Transactional
    public void open(long itemId) {
        WorkItem item = book.item(itemId);
        if (item.schedule().timing() == Timing.WAITING) {
            rows.row(item.work().rowId()).deliverables().stream()
                    .filter(planned -> Long.valueOf(planned.id()).equals(item.deliverableId()))
                    .filter(planned -> planned.due() != null)
                    .forEach(planned -> item.date(planned.due(), planned.effectiveDue()));
        }
        item.open();
    }

    /** Takes what the decision table says, unless it is known already. */
    @Transactional
    public void classify(long itemId, ProductKind kind, DocumentType type, Issuer issuer, Set<EvidenceKind> evidence) {
        WorkItem item = book.item(itemId);
        if (item.nature().kind() == null) {
            item.classify(Nature.of(kind, type, issuer, evidence));
        }
    }

    /** The last day is over; noted once, and only when it is true. */
    @Transactional
    public void noteOverdue(long itemId) {
        WorkItem item = book.item(itemId);
        if (!item.state().closed() && item.noteOverdue(LocalDate.now(clock), Instant.now(clock))) {
            book.tell(
                    item, "overdue", Act.SYSTEM, null, Days.text(item.schedule().effectiveDue()));
        }
    }

    /** What goes on all year has its result: the officer reports it, or that nothing came up. */
    @Transactional
    public void reportYear(long itemId, boolean arisen, String result, String by) {
        WorkItem item = book.item(itemId);
        item.work().requireOfficer(by);
        item.reportYear(result, arisen, LocalDate.now(clock));
        dates.drop(item);
        book.tell(item, arisen ? "year-reported" : "not-arisen", by, result);
    }
}
