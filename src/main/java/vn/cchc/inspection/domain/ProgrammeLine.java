package vn.cchc.inspection.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Set;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.ProgrammeLineState;
import vn.cchc.inspection.ProgrammeLineView;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;

/** An inspection that the programme of a year plans. */
@Entity
class ProgrammeLine {

    private static final int MONTHS = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long programmeId;
    private long unitId;

    @Enumerated(EnumType.STRING)
    private InspectionKind kind;

    @Enumerated(EnumType.STRING)
    private InspectionMethod method;

    @Convert(converter = Areas.class)
    private Set<ReformDomain> areas;

    private String content;
    private int month;

    @Enumerated(EnumType.STRING)
    private ProgrammeLineState state = ProgrammeLineState.PLANNED;

    private Long inspectionId;
    private String reason;

    @Version
    private int version;

    protected ProgrammeLine() {}

    ProgrammeLine(long programmeId, PlannedInspection planned) {
        this.programmeId = programmeId;
        write(planned);
    }

    /** @throws Refusal when something is missing, too long, or cannot be planned */
    final void write(PlannedInspection planned) {
        if (planned.kind() == null || planned.method() == null) {
            throw Refusal.invalid("programme.refusal.required.kind");
        }
        if (planned.kind() == InspectionKind.UNANNOUNCED) {
            throw Refusal.invalid("programme.refusal.unannounced");
        }
        if (planned.areas().isEmpty()) {
            throw Refusal.invalid("programme.refusal.required.areas");
        }
        unitId = planned.unitId();
        kind = planned.kind();
        method = planned.method();
        areas = planned.areas();
        content = ProgrammeWords.optional(planned.content(), Wording.LONG, "content");
        month = checked(planned.month());
    }

    /** Carried out by an inspection. */
    void opened(long inspection) {
        requirePlanned();
        state = ProgrammeLineState.OPENED;
        inspectionId = inspection;
    }

    /** Moved to another month. */
    void postpone(int newMonth, String why) {
        requirePlanned();
        if (newMonth <= month) {
            throw Refusal.invalid("programme.refusal.earlier-month");
        }
        month = checked(newMonth);
        reason = why;
    }

    /** Not carried out. */
    void drop(String why) {
        requirePlanned();
        state = ProgrammeLineState.DROPPED;
        reason = why;
    }

    void requirePlanned() {
        if (state != ProgrammeLineState.PLANNED) {
            throw Refusal.conflict("programme.refusal.line-state");
        }
    }

    private static int checked(int month) {
        if (month < 1 || month > MONTHS) {
            throw Refusal.invalid("programme.refusal.month");
        }
        return month;
    }

    ProgrammeLineView view() {
        return new ProgrammeLineView(
                id,
                programmeId,
                unitId,
                kind,
                method,
                Areas.ordered(areas),
                content,
                month,
                state,
                inspectionId,
                reason,
                version);
    }

    Long id() {
        return id;
    }

    long programmeId() {
        return programmeId;
    }

    long unitId() {
        return unitId;
    }

    int version() {
        return version;
    }

    ProgrammeLineState state() {
        return state;
    }
}
