package vn.cchc.report.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import vn.cchc.report.LineRole;
import vn.cchc.report.LineStatus;

/** What a unit says of one task of the plan. */
@Entity
class ReportLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_line_id")
    @SequenceGenerator(name = "report_line_id", sequenceName = "report_line_id_seq", allocationSize = 50)
    private Long id;

    private long partId;
    private long rowId;

    @Enumerated(EnumType.STRING)
    private LineRole role;

    @Enumerated(EnumType.STRING)
    private LineStatus status = LineStatus.NO_UPDATE;

    private String narrative = "";
    private String documents = "";
    private boolean edited;

    @Version
    private int version;

    protected ReportLine() {}

    ReportLine(long partId, long rowId, LineRole role) {
        this.partId = partId;
        this.rowId = rowId;
        this.role = role;
    }

    Long id() {
        return id;
    }

    long partId() {
        return partId;
    }

    long rowId() {
        return rowId;
    }

    LineRole role() {
        return role;
    }

    LineStatus status() {
        return status;
    }

    String narrative() {
        return narrative;
    }

    int version() {
        return version;
    }

    /** Writes down what the system knows, unless the unit has written something itself. */
    void prefill(Known known) {
        if (!edited) {
            status = known.status();
            narrative = shortened(known.narrative());
            documents = shortened(known.documents());
        }
    }

    /** The unit writes. */
    void write(LineStatus how, String whatWasDone, String numbers) {
        status = how;
        narrative = Wording.optional(whatWasDone, Wording.LONG);
        documents = Wording.optional(numbers, Wording.LONG);
        edited = true;
    }

    private static String shortened(String text) {
        return text.length() <= Wording.LONG ? text : text.substring(0, Wording.LONG);
    }

    /**
     * What the system knows of a unit's work on a task.
     *
     * @param documents numbers and symbols, one on each line
     */
    record Known(LineStatus status, String narrative, String documents) {}
}
