package vn.cchc.overview.read;

/** Where a row of a plan stands as a whole; the database derives it in the view {@code row_status}. */
public enum RowStatus {
    /** Nobody works on it yet. */
    NOT_STARTED("state-muted"),
    /** Being done. */
    IN_PROGRESS("state-run"),
    /** Waits for the event or schedule that sets its day. */
    WAITING_EVENT("state-muted"),
    /** A document is on its way to signature and number. */
    AWAITING_SIGNATURE("state-run"),
    /** The result is being checked. */
    EVIDENCE_CHECK("state-run"),
    /** Done and confirmed. */
    COMPLETED("state-good"),
    /** What it waited for did not happen. */
    NOT_ARISEN("state-muted"),
    /** Taken out of the plan. */
    CANCELLED("state-muted");

    private final String style;

    RowStatus(String style) {
        this.style = style;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "overview.row." + name();
    }

    /** The name of the style that marks it, see {@code app.css}. */
    public String style() {
        return style;
    }

    /** Whether nothing more will happen to the row. */
    public boolean closed() {
        return this == COMPLETED || this == NOT_ARISEN || this == CANCELLED;
    }
}
