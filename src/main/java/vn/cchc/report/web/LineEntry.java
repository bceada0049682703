package vn.cchc.report.web;

import java.util.stream.Collectors;
import vn.cchc.plan.DeliverableView;
import vn.cchc.plan.RowView;
import vn.cchc.report.LineStatus;
import vn.cchc.report.LineView;

/** A task of a part: what the plan says of it, and what the unit says. */
public record LineEntry(LineView line, RowView row) {

    /** What it is to produce and by when, one deliverable on each line. */
    public String products() {
        return row.deliverables().stream()
                .map(LineEntry::product)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The name of the style that marks its status, see {@code app.css}. */
    public String style() {
        return style(line.status());
    }

    /** The name of the style that marks a status. */
    public static String style(LineStatus status) {
        return switch (status) {
            case DONE -> "state-good";
            case IN_PROGRESS -> "state-run";
            case WAITING -> "state-warn";
            case NOT_ARISEN -> "state-muted";
            case NO_UPDATE -> "state-bad";
        };
    }

    private static String product(DeliverableView item) {
        return item.deadlinePhrase().isBlank() ? item.text() : (item.text() + " – " + item.deadlinePhrase()).strip();
    }
}
