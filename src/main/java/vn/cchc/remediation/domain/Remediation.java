package vn.cchc.remediation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.cchc.remediation.RemediationState;
import vn.cchc.remediation.RemediationView;
import vn.cchc.shared.Refusal;

/** What a unit does about the findings of one conclusion. */
@Entity
public class Remediation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private long inspectionId;
    private long unitId;
    private Long conclusionId;
    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private RemediationState state = RemediationState.OPEN;

    private Long documentId;
    private String summary;
    private String reportedBy;
    private String returnReason;
    private LocalDate closedOn;
    private String closedBy;
    private String closeReason;

    @Version
    private int version;

    protected Remediation() {}

    Remediation(String agencyId, long inspectionId, long unitId, Long conclusionId, LocalDate openedOn) {
        this.agencyId = agencyId;
        this.inspectionId = inspectionId;
        this.unitId = unitId;
        this.conclusionId = conclusionId;
        this.openedOn = openedOn;
    }

    /** Every finding has come to an end. */
    void beginReport() {
        become(RemediationState.REPORTING);
    }

    /** The unit's report goes to signature. */
    void submit(long document, String text, String by) {
        become(RemediationState.SIGNING);
        documentId = document;
        summary = text;
        reportedBy = by;
        returnReason = null;
    }

    /** The report was given up; the unit writes another one. */
    void takeBack() {
        become(RemediationState.REPORTING);
        documentId = null;
    }

    /** Why the report came back. */
    void object(String reason) {
        returnReason = reason;
    }

    /** The report is issued. */
    void finish(LocalDate today) {
        become(RemediationState.DONE);
        closedOn = today;
    }

    /** The leader gives it up. */
    void cancel(String reason, String by, LocalDate today) {
        if (state == RemediationState.SIGNING) {
            throw Refusal.conflict("remediation.refusal.cancel-signing");
        }
        become(RemediationState.CANCELLED);
        closedOn = today;
        closedBy = by;
        closeReason = reason;
    }

    /** @throws Refusal when findings are no longer worked on */
    void requireOpen() {
        if (state != RemediationState.OPEN) {
            throw Refusal.conflict("remediation.refusal.not-open");
        }
    }

    private void become(RemediationState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("remediation.refusal.state");
        }
        state = next;
    }

    RemediationView view() {
        return new RemediationView(
                id,
                agencyId,
                inspectionId,
                unitId,
                conclusionId,
                openedOn,
                state,
                documentId,
                summary,
                reportedBy,
                returnReason,
                closedOn,
                closedBy,
                closeReason);
    }

    Long id() {
        return id;
    }

    String agencyId() {
        return agencyId;
    }

    long inspectionId() {
        return inspectionId;
    }

    long unitId() {
        return unitId;
    }

    RemediationState state() {
        return state;
    }

    Long documentId() {
        return documentId;
    }
}
