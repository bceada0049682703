package vn.cchc.task.web;

import java.util.List;
import vn.cchc.task.ExtensionView;
import vn.cchc.task.ItemView;

/**
 * The last day of a deliverable as the page for those who direct the work shows it.
 *
 * @param extensions requests for a later day, oldest first
 * @param mayAsk whether the person may ask for a later day now
 * @param mayHalt whether the person may stop the clock now
 * @param mayResume whether the person may let the clock run again
 */
public record DeadlineCard(ItemView item, List<Line> extensions, boolean mayAsk, boolean mayHalt, boolean mayResume) {

    /** A request with the names of the people; {@code decidedBy} is null until somebody has decided. */
    public record Line(ExtensionView extension, String askedBy, String decidedBy) {}
}
