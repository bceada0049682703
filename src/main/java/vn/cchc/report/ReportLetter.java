package vn.cchc.report;

/** What a letter is for. */
public enum ReportLetter {
    /** Asks every unit for its part, with the outline. */
    REQUEST("report.letter.request"),
    /** Urges the units that have not sent theirs. */
    REMINDER("report.letter.reminder");

    private final String key;

    ReportLetter(String key) {
        this.key = key;
    }

    /** @return the key of one of its texts, told by its ending, e.g. {@code .subject} */
    public String key(String of) {
        return key + of;
    }
}
