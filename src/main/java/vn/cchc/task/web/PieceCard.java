package vn.cchc.task.web;

import java.util.List;
import vn.cchc.organization.Person;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkView;

/**
 * A piece of work as the page for those who direct it shows it.
 *
 * @param officerName null until somebody is named
 * @param successors who may take over; empty for people who may not decide it
 * @param mayStart whether the person may let the unit have the work before its day
 * @param mayNote whether the person may note progress
 */
public record PieceCard(
        WorkView work,
        String unitName,
        String officerName,
        List<Person> successors,
        boolean mayStart,
        boolean mayNote) {

    /** The deliverables on which progress can still be noted. */
    public List<ItemView> openItems() {
        return work.items().stream().filter(item -> !item.state().delivered()).toList();
    }
}
