package vn.cchc.report.web;

import java.util.List;
import vn.cchc.engine.Holder;
import vn.cchc.report.PartView;
import vn.cchc.shared.Due;

/**
 * A part on the page of its report.
 *
 * @param due how near its last day is, or null when it is closed
 * @param submittedBy name of who sent it, or null
 * @param late sent after its day
 * @param readable the signed-in person may open it
 * @param own the signed-in person works in the unit
 * @param holders who has it now
 */
public record PartEntry(
        PartView part, Due due, String submittedBy, boolean late, boolean readable, boolean own, List<Holder> holders) {

    /** The name of the style that marks its state, see {@code app.css}. */
    public String style() {
        return switch (part.state()) {
            case ACCEPTED -> "state-good";
            case SUBMITTED -> "state-run";
            case RETURNED -> "state-warn";
            case NO_UPDATE -> "state-bad";
            case WAITING -> "state-muted";
        };
    }
}
