package vn.cchc.task.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.shared.Refusal;

/** The milestones of a deliverable whose deadline names several days: each is ticked off when its part is there. */
@Service
public class Milestones {

    private final WorkBook book;
    private final ItemDates dates;
    private final Clock clock;

    Milestones(WorkBook book, ItemDates dates, Clock clock) {
        this.book = book;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * The officer says for which milestones something is handed in; nothing happens where there are none.
     *
     * @param chosen ids; may be empty when only one is open
     * @throws Refusal when several are open and none is chosen, or one is not open
     */
    @Transactional
    public void handIn(long itemId, Collection<Long> chosen, String by) {
        WorkItem item = book.item(itemId);
        item.work().requireOfficer(by);
        List<ItemDate> open = dates.milestones(itemId);
        if (open.isEmpty()) {
            return;
        }
        open.forEach(ItemDate::giveBack);
        List<ItemDate> handed = open.size() == 1
                ? open
                : open.stream().filter(date -> chosen.contains(date.id())).toList();
        if (handed.isEmpty() || open.size() > 1 && handed.size() != chosen.size()) {
            throw Refusal.invalid("task.refusal.no-milestone");
        }
        handed.forEach(date -> date.handIn(by, LocalDate.now(clock)));
    }

    /**
     * What was handed in is accepted.
     *
     * @return whether milestones are left
     */
    boolean accept(WorkItem item) {
        return reach(item, null);
    }

    /**
     * The document was issued: what it was handed in for is reached.
     *
     * @return whether milestones are left
     */
    boolean issued(WorkItem item, LocalDate on) {
        return reach(item, on);
    }

    /** What was handed in came back. */
    void giveBack(WorkItem item) {
        dates.milestones(item.id()).forEach(ItemDate::giveBack);
    }

    private boolean reach(WorkItem item, LocalDate on) {
        List<ItemDate> open = dates.milestones(item.id());
        List<ItemDate> reached = open.stream().filter(ItemDate::handedIn).toList();
        reached.forEach(date -> date.reach(on == null ? date.doneOn() : on));
        boolean left = reached.size() < open.size();
        if (left) {
            dates.goOn(item);
        }
        return left;
    }
}
