package vn.cchc.inspection;

/** What became of a planned inspection. */
public enum ProgrammeLineState {
    /** Not opened yet. */
    PLANNED,
    /** Opened as an inspection. */
    OPENED,
    /** Not carried out, for a reason. */
    DROPPED;

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "programme.line." + name();
    }

    /** @return the name of the style that marks it, see {@code app.css} */
    public String style() {
        return switch (this) {
            case PLANNED -> "state-run";
            case OPENED -> "state-good";
            case DROPPED -> "state-muted";
        };
    }
}
