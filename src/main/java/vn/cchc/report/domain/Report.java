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
import vn.cchc.plan.PlanView;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportState;
import vn.cchc.report.ReportView;
import vn.cchc.shared.Refusal;

/** A periodic report on a plan; once issued it refuses every change. */
@Entity
class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private long planId;
    private int planYear;

    @Enumerated(EnumType.STRING)
    private ReportPeriod period;

    private LocalDate dataFrom;
    private LocalDate dataTo;
    private LocalDate unitDue;
    private LocalDate agencyDue;
    private LocalDate sendBy;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private String assessment = "";
    private String difficulties = "";
    private String proposals = "";
    private String returnReason;
    private String cancelReason;
    private Long documentId;
    private String notation;
    private LocalDate issuedOn;
    private String openedBy;
    private Instant openedAt;

    @Version
    private int version;

    protected Report() {}

    Report(PlanView plan, PeriodDates dates, String openedBy, Instant openedAt) {
        this.agencyId = plan.agencyId();
        this.planId = plan.id();
        this.planYear = plan.planYear();
        this.period = dates.period();
        this.dataFrom = dates.dataFrom();
        this.dataTo = dates.dataTo();
        this.unitDue = dates.unitDue();
        this.agencyDue = dates.agencyDue();
        this.sendBy = dates.sendBy();
        this.state = ReportState.OPEN;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    Long id() {
        return id;
    }

    String agencyId() {
        return agencyId;
    }

    long planId() {
        return planId;
    }

    ReportState state() {
        return state;
    }

    Long documentId() {
        return documentId;
    }

    int version() {
        return version;
    }

    /**
     * Its parts may be written, or what stands over them.
     *
     * @throws Refusal saying why not any more
     */
    void requireWritable() {
        if (!state.writable()) {
            throw Refusal.conflict("report.refusal.state." + state, notation == null ? "" : notation);
        }
    }

    /** The coordinator writes what stands over the parts. */
    void write(String general, String shortcomings, String next) {
        requireWritable();
        assessment = Wording.optional(general, Wording.LONG);
        difficulties = Wording.optional(shortcomings, Wording.LONG);
        proposals = Wording.optional(next, Wording.LONG);
    }

    /** Every part is accepted or silent. */
    void consolidate() {
        become(ReportState.CONSOLIDATING);
    }

    /** A part goes back to its unit. */
    void reopen() {
        become(ReportState.OPEN);
    }

    /** @throws Refusal when the general assessment is missing */
    void requireAssessment() {
        if (assessment.isEmpty()) {
            throw Refusal.invalid("report.refusal.no-assessment");
        }
    }

    /** Its document goes the way of all documents. */
    void submit(long document) {
        become(ReportState.SIGNING);
        documentId = document;
        returnReason = null;
    }

    /** Its document was given up. */
    void noteReturn(String reason) {
        returnReason = reason;
    }

    /** It is with the coordinator again. */
    void takeBack() {
        become(ReportState.CONSOLIDATING);
        documentId = null;
    }

    /** Sent out. */
    void issue(String symbol, LocalDate on) {
        become(ReportState.ISSUED);
        notation = symbol;
        issuedOn = on;
    }

    /** Given up before it was issued. */
    void cancel(String reason) {
        become(ReportState.CANCELLED);
        cancelReason = reason;
    }

    ReportView view() {
        return new ReportView(
                id,
                agencyId,
                planId,
                planYear,
                period,
                dataFrom,
                dataTo,
                unitDue,
                agencyDue,
                sendBy,
                state,
                assessment,
                difficulties,
                proposals,
                returnReason,
                cancelReason,
                documentId,
                notation,
                issuedOn,
                openedBy,
                openedAt,
                version);
    }

    private void become(ReportState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("report.refusal.state." + state, notation == null ? "" : notation);
        }
        state = next;
    }
}
