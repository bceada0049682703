package vn.cchc.inspection.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.cchc.inspection.MinutesAnswer;
import vn.cchc.inspection.VisitState;
import vn.cchc.inspection.VisitView;
import vn.cchc.shared.Refusal;

/** The inspection of one unit: its report about itself, the team at the unit, the minutes of both sides. */
@Entity
@Table(name = "inspection_unit")
class Visit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long inspectionId;
    private long unitId;

    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.WAITING;

    private String selfReport = "";
    private String selfReportedBy;
    private Instant selfReportedAt;
    private boolean selfReportMissing;
    private Instant arrivedAt;
    private String minutes = "";
    private Long minutesFileId;

    @Enumerated(EnumType.STRING)
    private MinutesAnswer answer;

    private String answerReason;
    private String answeredBy;
    private Instant answeredAt;
    private String returnReason;
    private String signedBy;
    private Instant signedAt;

    @Version
    private int version;

    protected Visit() {}

    Visit(long inspectionId, long unitId) {
        this.inspectionId = inspectionId;
        this.unitId = unitId;
    }

    Long id() {
        return id;
    }

    long inspectionId() {
        return inspectionId;
    }

    long unitId() {
        return unitId;
    }

    VisitState state() {
        return state;
    }

    boolean arrived() {
        return arrivedAt != null;
    }

    boolean selfReported() {
        return selfReportedAt != null;
    }

    /** The unit reports about itself, once and before the team begins. */
    void report(String text, String by, Instant at) {
        require(VisitState.WAITING);
        selfReport = Wording.required(text, Wording.LONG, "self-report");
        selfReportedBy = by;
        selfReportedAt = at;
        selfReportMissing = false;
    }

    /** The limit has run out. */
    void missSelfReport() {
        selfReportMissing = !selfReported();
    }

    /** The team announces the decision at the unit, or begins to read its records. */
    void arrive(Instant at) {
        become(VisitState.CHECKING);
        arrivedAt = at;
    }

    /** The checklist is filled in. */
    void closeChecklist() {
        become(VisitState.MINUTES);
        returnReason = null;
    }

    /** The secretary needs the checklist again. */
    void reopenChecklist(String reason) {
        become(VisitState.CHECKING);
        returnReason = Wording.required(reason, Wording.LONG, "reason");
    }

    /** The secretary has written the minutes. */
    void writeMinutes(String text) {
        become(VisitState.CONFIRMING);
        minutes = Wording.optional(text, Wording.LONG, "minutes");
        returnReason = null;
        answer = null;
        answerReason = null;
        answeredBy = null;
        answeredAt = null;
    }

    /** The file that both sides are asked to confirm. */
    void fileMinutes(long file) {
        minutesFileId = file;
    }

    /** The unit says whether the minutes are right; a refusal needs a reason. */
    void answer(MinutesAnswer said, String reason, String by, Instant at) {
        become(VisitState.SIGNING);
        answer = said;
        answerReason = said == MinutesAnswer.REFUSED ? Wording.required(reason, Wording.LONG, "reason") : null;
        answeredBy = by;
        answeredAt = at;
    }

    /** Unit or head of the team wants the minutes written again. */
    void returnMinutes(String reason) {
        become(VisitState.MINUTES);
        returnReason = Wording.required(reason, Wording.LONG, "reason");
    }

    /** The head of the team confirms the minutes: the visit is over. */
    void close(String by, Instant at) {
        become(VisitState.DONE);
        signedBy = by;
        signedAt = at;
    }

    /** @throws Refusal unless it is in this state */
    void require(VisitState wanted) {
        if (state != wanted) {
            throw Refusal.conflict("inspection.refusal.visit." + state);
        }
    }

    private void become(VisitState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("inspection.refusal.visit." + state);
        }
        state = next;
    }

    VisitView view() {
        return new VisitView(
                id,
                inspectionId,
                unitId,
                state,
                selfReport,
                selfReportedBy,
                selfReportedAt,
                selfReportMissing,
                arrivedAt,
                minutes,
                minutesFileId,
                answer,
                answerReason,
                answeredBy,
                answeredAt,
                returnReason,
                signedBy,
                signedAt);
    }
}
