package vn.cchc.inspection.domain;

import jakarta.persistence.Convert;
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
import java.util.EnumSet;
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

    @Enumerated(EnumType.STRING)
    private InspectionKind kind;

    @Enumerated(EnumType.STRING)
    private InspectionMethod method;

    private boolean followUp;
    private Long followUpOf;
    private String subject;

    @Convert(converter = Areas.class)
    private Set<ReformDomain> areas;

    private LocalDate visitFrom;
    private LocalDate visitTo;
    private long advisoryUnitId;

    @Enumerated(EnumType.STRING)
    private InspectionState state = InspectionState.PREPARING;

    private Long decisionDocumentId;
    private Long noticeDocumentId;
    private Long reportDocumentId;
    private Long conclusionDocumentId;
    private String outline = "";
    private String records = "";
    private String assessment = "";
    private String opinion = "";
    private String conclusion = "";
    private String returnReason;
    private String cancelReason;
    private String openedBy;
    private Instant openedAt;
    private Instant concludedAt;

    @Version
    private int version;

    protected Inspection() {}

    /** @throws Refusal when something is missing or does not fit together */
    Inspection(NewInspection wanted, String openedBy, Instant openedAt) {
        this.agencyId = wanted.agencyId();
        this.programmeLineId = wanted.programmeLineId();
        this.kind = required(wanted.kind(), "kind");
        this.method = required(wanted.method(), "method");
        this.followUp = wanted.followUp();
        this.followUpOf = wanted.followUp() ? wanted.followUpOf() : null;
        this.advisoryUnitId = wanted.advisoryUnitId();
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        describe(wanted.subject(), wanted.areas(), wanted.visitFrom(), wanted.visitTo());
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
        return method;
    }

    boolean unannounced() {
        return kind == InspectionKind.UNANNOUNCED;
    }

    boolean followUp() {
        return followUp;
    }

    Long followUpOf() {
        return followUpOf;
    }

    Set<ReformDomain> areas() {
        return areas;
    }

    LocalDate visitFrom() {
        return visitFrom;
    }

    LocalDate visitTo() {
        return visitTo;
    }

    long advisoryUnitId() {
        return advisoryUnitId;
    }

    String openedBy() {
        return openedBy;
    }

    String subject() {
        return subject;
    }

    Long decisionDocumentId() {
        return decisionDocumentId;
    }

    Long reportDocumentId() {
        return reportDocumentId;
    }

    Long conclusionDocumentId() {
        return conclusionDocumentId;
    }

    /** Says anew what it is about and when the team comes. */
    final void describe(String about, Set<ReformDomain> contents, LocalDate from, LocalDate to) {
        subject = Wording.required(about, Wording.SHORT, "subject").replaceAll("\\s+", " ");
        if (contents.isEmpty() || contents.contains(null)) {
            throw Refusal.invalid("inspection.refusal.no-area");
        }
        if (kind == InspectionKind.THEMATIC && contents.size() == ReformDomain.values().length) {
            throw Refusal.invalid("inspection.refusal.thematic-all");
        }
        areas = EnumSet.copyOf(contents);
        date(from, to);
    }

    /** @throws Refusal when a day is missing or the last comes before the first */
    final void date(LocalDate from, LocalDate to) {
        visitFrom = required(from, "from");
        visitTo = required(to, "to");
        if (to.isBefore(from)) {
            throw Refusal.invalid("inspection.refusal.days");
        }
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
        assessment = Wording.required(text, Wording.LONG, "assessment");
        reportDocumentId = document;
        returnReason = null;
    }

    /** The leader accepts the report. */
    void acceptReport(String said) {
        require(InspectionState.REPORTING);
        opinion = Wording.optional(said, Wording.LONG, "opinion");
        returnReason = null;
    }

    /** Whether the leader returned the team's report, so that the team has to write it again. */
    boolean reportReturned() {
        return state == InspectionState.REPORTING && returnReason != null && conclusionDocumentId == null;
    }

    /** Whoever checked the last step wants it done again. */
    void sendBack(String reason) {
        returnReason = Wording.required(reason, Wording.LONG, "reason");
    }

    /** The notice of conclusion goes its way. */
    void draftConclusion(String text, long document) {
        require(InspectionState.REPORTING);
        conclusion = Wording.required(text, Wording.LONG, "conclusion");
        conclusionDocumentId = document;
        returnReason = null;
    }

    /** The conclusion was issued: from now on nothing changes. */
    void conclude(Instant at) {
        become(InspectionState.CONCLUDED);
        concludedAt = at;
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

    private static <T> T required(T value, String field) {
        if (value == null) {
            throw Refusal.invalid("inspection.refusal.required." + field);
        }
        return value;
    }

    InspectionView view(List<Long> unitIds) {
        return new InspectionView(
                id,
                agencyId,
                programmeLineId,
                kind,
                method,
                followUp,
                followUpOf,
                subject,
                Areas.ordered(areas),
                visitFrom,
                visitTo,
                advisoryUnitId,
                state,
                decisionDocumentId,
                noticeDocumentId,
                reportDocumentId,
                conclusionDocumentId,
                outline,
                records,
                assessment,
                opinion,
                conclusion,
                returnReason,
                cancelReason,
                openedBy,
                openedAt,
                concludedAt,
                unitIds);
    }
}
