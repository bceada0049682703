package vn.cchc.inspection.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.cchc.inspection.ProgrammeState;
import vn.cchc.inspection.ProgrammeView;
import vn.cchc.shared.Refusal;

/** Which units an agency inspects in a year, on what, and when. */
@Entity
class InspectionProgramme {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private int year;
    private String title;
    private String basis;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state = ProgrammeState.DRAFT;

    private long advisoryUnitId;
    private Long planRowId;
    private String draftedBy;
    private Long documentId;
    private String notation;
    private LocalDate issuedOn;
    private String reason;

    @Version
    private int version;

    protected InspectionProgramme() {}

    InspectionProgramme(String agencyId, int year, ProgrammeHead head, String draftedBy) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.invalid("programme.refusal.year");
        }
        this.agencyId = agencyId;
        this.year = year;
        this.draftedBy = draftedBy;
        write(head);
    }

    /** @throws Refusal when it is no longer a draft, or something is missing or too long */
    final void write(ProgrammeHead head) {
        requireDraft();
        title = ProgrammeWords.required(head.title(), Wording.SHORT, "title");
        basis = ProgrammeWords.optional(head.basis(), Wording.LONG, "basis");
        advisoryUnitId = head.advisoryUnitId();
        planRowId = head.planRowId();
    }

    /** Its document goes to signature. */
    void submit(long document) {
        become(ProgrammeState.SIGNING);
        documentId = document;
        reason = null;
    }

    /** Why the document came back. */
    void object(String why) {
        reason = why;
    }

    /** The draft is with the coordinator again. */
    void takeBack() {
        become(ProgrammeState.DRAFT);
        documentId = null;
    }

    /** Its document was sent out. */
    void issue(String symbol, LocalDate on) {
        become(ProgrammeState.ISSUED);
        notation = symbol;
        issuedOn = on;
    }

    /** It is given up. */
    void withdraw(String why) {
        if (state == ProgrammeState.SIGNING) {
            throw Refusal.conflict("programme.refusal.signing");
        }
        become(ProgrammeState.WITHDRAWN);
        reason = why;
    }

    void requireDraft() {
        if (state != ProgrammeState.DRAFT) {
            throw Refusal.conflict("programme.refusal.not-draft");
        }
    }

    void requireIssued() {
        if (state != ProgrammeState.ISSUED) {
            throw Refusal.conflict("programme.refusal.not-issued");
        }
    }

    private void become(ProgrammeState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("programme.refusal.state");
        }
        state = next;
    }

    ProgrammeView view() {
        return new ProgrammeView(
                id,
                agencyId,
                year,
                title,
                basis,
                state,
                advisoryUnitId,
                planRowId,
                draftedBy,
                documentId,
                notation,
                issuedOn,
                reason,
                version);
    }

    Long id() {
        return id;
    }

    String agencyId() {
        return agencyId;
    }

    int year() {
        return year;
    }

    int version() {
        return version;
    }

    ProgrammeState state() {
        return state;
    }
}
