package vn.cchc.task.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Documents;

/** A row is taken out of the plan: whatever is not finished stops. */
@Service
public class Cancelling {

    private final WorkBook book;
    private final WorkRepository works;
    private final Coordination coordination;
    private final Drafts drafts;
    private final ItemDates dates;
    private final Documents documents;
    private final Clock clock;

    Cancelling(
            WorkBook book,
            WorkRepository works,
            Coordination coordination,
            Drafts drafts,
            ItemDates dates,
            Documents documents,
            Clock clock) {
        this.book = book;
        this.works = works;
        this.coordination = coordination;
        this.drafts = drafts;
        this.dates = dates;
        this.documents = documents;
        this.clock = clock;
    }

    /** Stops the open pieces of work on a row; drafts on their way to signature are given up. */
    @Transactional
    public void cancel(long rowId, String reason, String by) {
        List<Work> open = works.findByRowIdOrderById(rowId).stream()
                .filter(work -> !work.state().closed())
                .toList();
        coordination.stop(open.stream().map(Work::id).toList());
        for (Work work : open) {
            work.cancel(by, Instant.now(clock));
            for (WorkItem item : book.items(work)) {
                item.cancel();
                dates.drop(item);
                if (drafts.open(item)) {
                    documents.withdraw(item.documentId(), reason, by);
                }
            }
            book.tell(work, "cancelled", by, reason);
        }
    }
}
