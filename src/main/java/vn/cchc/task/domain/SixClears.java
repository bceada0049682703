package vn.cchc.task.domain;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.task.Clear;

/**
 * The rule of "06 rõ" (practice of Vietnamese agencies): a piece of work is assigned only when person, work, time,
 * responsibility, product and authority are clear.
 *
 * @param person an officer of the lead unit is named
 * @param work the row has a title
 * @param time every deliverable has a last day, waits for something named, or goes on all year
 * @param responsibility a unit leads
 * @param product every deliverable is named
 * @param authority somebody in the agency may sign
 */
record SixClears(
        boolean person, boolean work, boolean time, boolean responsibility, boolean product, boolean authority) {

    /** What is not clear, in the order of the rule. */
    List<Clear> missing() {
        List<Clear> missing = new ArrayList<>();
        boolean[] clear = {person, work, time, responsibility, product, authority};
        for (Clear which : Clear.values()) {
            if (!clear[which.ordinal()]) {
                missing.add(which);
            }
        }
        return missing;
    }
}
