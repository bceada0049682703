package vn.cchc.inspection.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.InspectionView;
import vn.cchc.inspection.NewInspection;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;

/** One inspection, from its opening to the conclusion; knows what may happen to it in which state. */
@Entity
class Inspection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private Long programmeLineId;

    @Embedded
    private InspectionScope scope;

    private long advisoryUnitId;

    @Enumerated(EnumType.STRING)
    private InspectionState state = InspectionState.PREPARING;

    private Long decisionDocumentId;
    private Long noticeDocumentId;
    private String outline = "";
    private String records = "";

    @Embedded
    private InspectionOutcome outcome = InspectionOutcome.NONE;

    private String returnReason;
    private String cancelReason;
    private String openedBy;
    private Instant openedAt;

    @Version
    private int version;

    protected Inspection() {}

    /** @throws Refusal when something is missing or does not fit together */
    Inspection(NewInspection wanted, String openedBy, Instant openedAt) {
        this.agencyId = wanted.agencyId();
        this.programmeLineId = wanted.programmeLineId();
        this.scope = InspectionScope.of(wanted);
        this.advisoryUnitId = wanted.advisoryUnitId();
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    Long id() {
        return id;
    }

    String agencyId() {
        return agencyId;
    }

    InspectionState state() {
        return state;
    }

    InspectionMethod method() {
        return scope.method();
    }

    boolean unannounced() {
        return scope.kind() == InspectionKind.UNANNOUNCED;
    }

    boolean followUp() {
        return scope.followUp();
    }

    Long followUpOf() {
        return scope.followUpOf();
    }

    Set<ReformDomain> areas() {
        return scope.areas();
    }

    LocalDate visitFrom() {
        return scope.visitFrom();
    }

    LocalDate visitTo() {
        return scope.visitTo();
    }

    long advisoryUnitId() {
        return advisoryUnitId;
    }

    String openedBy() {
        return openedBy;
    }

    String subject() {
        return scope.subject();
    }

    Long decisionDocumentId() {
        return decisionDocumentId;
    }

    Long reportDocumentId() {
        return outcome.reportDocumentId();
    }

    Long conclusionDocumentId() {
        return outcome.conclusionDocumentId();
    }

    /** Says anew what it is about and when the team comes. */
    void describe(String about, Set<ReformDomain> contents, LocalDate from, LocalDate to) {
        scope = scope.about(about, contents).between(from, to);
    }

    /** @throws Refusal when a day is missing or the last comes before the first */
    void date(LocalDate from, LocalDate to) {
        scope = scope.between(from, to);
    }

    /** @throws Refusal unless it is in one of these states */
    void require(InspectionState... wanted) {
        if (!Arrays.asList(wanted).contains(state)) {
            throw Refusal.conflict("inspection.refusal.state." + state);
        }
    }

    /** The decision that establishes the team goes its way. */
    void decide(long document) {
        require(InspectionState.PREPARING);
        decisionDocumentId = document;
        returnReason = null;
    }

    /** The notice of the schedule goes its way. */
    void notify(String reportOutline, String wantedRecords, long document) {
        require(InspectionState.PREPARING);
        outline = Wording.required(reportOutline, Wording.LONG, "outline");
        records = Wording.required(wantedRecords, Wording.LONG, "records");
        noticeDocumentId = document;
        returnReason = null;
    }

    /** The notice was issued: the units know. */
    void announce() {
        become(InspectionState.ANNOUNCED);
    }

    /** The team sets out. */
    void begin() {
        become(InspectionState.RUNNING);
    }

    /** All minutes are closed. */
    void startReporting() {
        become(InspectionState.REPORTING);
    }

    /** The team's report goes its way. */
    void report(String text, long document) {
        require(InspectionState.REPORTING);
        outcome = outcome.reported(text, document);
        returnReason = null;
    }

    /** The leader accepts the report. */
    void acceptReport(String said) {
        require(InspectionState.REPORTING);
        outcome = outcome.accepted(said);
        returnReason = null;
    }

    /** Whether the leader returned the team's report, so that the team has to write it again. */
    boolean reportReturned() {
        return state == InspectionState.REPORTING && returnReason != null && conclusionDocumentId() == null;
    }

    /** Whoever checked the last step wants it done again. */
    void sendBack(String reason) {
        returnReason = Wording.required(reason, Wording.LONG, "reason");
    }

    /** The notice of conclusion goes its way. */
    void draftConclusion(String text, long document) {
        require(InspectionState.REPORTING);
        outcome = outcome.drafted(text, document);
        returnReason = null;
    }

    /** The conclusion was issued: from now on nothing changes. */
    void conclude(Instant at) {
        become(InspectionState.CONCLUDED);
        outcome = outcome.concluded(at);
    }

    /** Given up. */
    void cancel(String reason) {
        cancelReason = Wording.required(reason, Wording.LONG, "reason");
        become(InspectionState.CANCELLED);
    }

    private void become(InspectionState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("inspection.refusal.state." + state);
        }
        state = next;
    }

    InspectionView view(List<Long> unitIds) {
        return new InspectionView(
                id,
                agencyId,
                programmeLineId,
                scope.kind(),
                scope.method(),
                scope.followUp(),
                scope.followUpOf(),
                scope.subject(),
                Areas.ordered(scope.areas()),
                scope.visitFrom(),
                scope.visitTo(),
                advisoryUnitId,
                state,
                decisionDocumentId,
                noticeDocumentId,
                outcome.reportDocumentId(),
                outcome.conclusionDocumentId(),
                outline,
                records,
                outcome.assessment(),
                outcome.opinion(),
                outcome.conclusion(),
                returnReason,
                cancelReason,
                openedBy,
                openedAt,
                outcome.concludedAt(),
                unitIds);
    }
}
