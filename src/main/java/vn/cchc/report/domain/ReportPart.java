package vn.cchc.report.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.report.PartState;
import vn.cchc.shared.Refusal;

/** The part of one unit in a report. */
@Entity
class ReportPart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long reportId;
    private long unitId;
    private String sourceAgencyId;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private PartState state = PartState.WAITING;

    private String narrative = "";
    private String proposals = "";
    private String submittedBy;
    private Instant submittedAt;
    private String returnReason;
    private Instant remindedAt;
    private Long sourceReportId;
    private String sourceNotation;

    @Version
    private int version;

    protected ReportPart() {}

    ReportPart(long reportId, long unitId, String sourceAgencyId, LocalDate dueOn) {
        this.reportId = reportId;
        this.unitId = unitId;
        this.sourceAgencyId = sourceAgencyId;
        this.dueOn = dueOn;
    }

    Long id() {
        return id;
    }

    long reportId() {
        return reportId;
    }

    long unitId() {
        return unitId;
    }

    String sourceAgencyId() {
        return sourceAgencyId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    PartState state() {
        return state;
    }

    String narrative() {
        return narrative;
    }

    int version() {
        return version;
    }

    /** Whether it was silent when its day passed. */
    boolean silent() {
        return state == PartState.NO_UPDATE;
    }

    /** @throws Refusal when it is being checked or is accepted */
    void requireWritable() {
        if (!state.writable()) {
            throw Refusal.conflict("report.refusal.part-state." + state);
        }
    }

    /** The unit writes what it has to say beside its tasks. */
    void write(String whatWasDone, String whatIsProposed) {
        requireWritable();
        narrative = Wording.optional(whatWasDone, Wording.LONG);
        proposals = Wording.optional(whatIsProposed, Wording.LONG);
    }

    /** The unit sends it; the first time counts for whether it was in time. */
    void submit(String by, Instant now) {
        become(PartState.SUBMITTED);
        returnReason = null;
        if (submittedAt == null) {
            submittedBy = by;
            submittedAt = now;
        }
    }

    /** The report of the agency that the unit is takes its place. */
    void feed(String said, String proposed, long fromReport, String symbol, Instant now) {
        if (state != PartState.SUBMITTED) {
            become(PartState.SUBMITTED);
        }
        narrative = shortened(said);
        proposals = proposed;
        returnReason = null;
        sourceReportId = fromReport;
        sourceNotation = symbol;
        if (submittedAt == null) {
            submittedAt = now;
        }
    }

    /** It belongs to the report. */
    void accept() {
        become(PartState.ACCEPTED);
    }

    /** It goes back to the unit. */
    void giveBack(String reason) {
        become(PartState.RETURNED);
        returnReason = reason;
    }

    /** Nothing acceptable came by its day. */
    void markSilent() {
        become(PartState.NO_UPDATE);
    }

    /** The unit was reminded. */
    void remind(Instant now) {
        if (!state.writable()) {
            throw Refusal.conflict("report.refusal.nothing-to-remind");
        }
        remindedAt = now;
    }

    private static String shortened(String text) {
        return text.length() <= Wording.LONG ? text : text.substring(0, Wording.LONG);
    }

    private void become(PartState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("report.refusal.part-state." + state);
        }
        state = next;
    }
}
