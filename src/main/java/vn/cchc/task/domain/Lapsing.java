package vn.cchc.task.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.shared.Days;

/** Requests for a later last day end by themselves when there is nothing left to decide. */
@Service
public class Lapsing {

    private final WorkBook book;
    private final ExtensionRepository extensions;
    private final ItemDates dates;
    private final ExtensionAnswers answers;
    private final Clock clock;

    Lapsing(WorkBook book, ExtensionRepository extensions, ItemDates dates, ExtensionAnswers answers, Clock clock) {
        this.book = book;
        this.extensions = extensions;
        this.dates = dates;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Ends the open requests about deliverables of a piece of work that need no answer any more. Who asked learns of it,
     * unless the work itself is over.
     *
     * @return ids of the requests
     */
    @Transactional
    public List<Long> lapse(long workId) {
        List<Extension> needless =
                extensions.openOfWork(workId).stream().filter(this::needless).toList();
        needless.forEach(asked -> asked.lapse(Instant.now(clock)));
        for (Extension asked : needless) {
            WorkItem item = book.item(asked.itemId());
            if (!item.over()) {
                String wished = Days.text(asked.wishedDue());
                book.tell(item, "extension-lapsed", Act.SYSTEM, null, wished);
                answers.tell(asked, item, "task.notice.extension-lapsed", wished);
            }
        }
        return needless.stream().map(Extension::id).toList();
    }

    /**
     * Whether the work is done or given up, its clock stands still, it waits again, or its day is another one by now: the
     * next milestone, or one that is as late as what was wished for.
     */
    private boolean needless(Extension asked) {
        WorkItem item = book.item(asked.itemId());
        LocalDate due = item.schedule().dueOn();
        return item.over()
                || item.lastDay().halt() != null
                || due == null
                || !asked.wishedDue().isAfter(due)
                || !due.equals(asked.dueOn()) && !dates.of(item.id()).isEmpty();
    }
}
