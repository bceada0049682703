package vn.cchc.overview.read;

import java.util.List;
import vn.cchc.document.DocumentView;
import vn.cchc.engine.Holder;
import vn.cchc.plan.PlanView;

/**
 * What stands above the table of a plan.
 *
 * @param parent plan that it carries out, or null
 * @param parentReadable whether the person may open that one
 * @param document that issued it or is to issue it, or null
 * @param holders where it lies on its way to issue
 * @param coordinator whether the person looks after it
 */
public record PlanHead(
        PlanView plan,
        String agencyName,
        String advisoryUnitName,
        String drafterName,
        PlanView parent,
        boolean parentReadable,
        DocumentView document,
        List<Holder> holders,
        boolean coordinator) {

    /** Whether it came back with a reason and was not sent again. */
    public boolean returned() {
        return plan.returnReason() != null && plan.state().inPreparation();
    }
}
