package vn.cchc.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.inspection.Findings;
import vn.cchc.inspection.InspectionDesk;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.MemberView;
import vn.cchc.inspection.MinutesAnswer;
import vn.cchc.inspection.Severity;
import vn.cchc.inspection.TeamRole;
import vn.cchc.inspection.VisitState;
import vn.cchc.inspection.domain.InspectionCancelling;
import vn.cchc.inspection.domain.InspectionReading;
import vn.cchc.inspection.domain.Teams;
import vn.cchc.journal.Journal;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The way of an inspection through its processes, from the naming of the team to the conclusion. */
@CchcTest
class InspectionTest {

    @Autowired
    private InspectionDesk desk;

    @Autowired
    private Findings findings;

    @Autowired
    private Documents documents;

    @Autowired
    private InspectionReading reading;

    @Autowired
    private Teams teams;

    @Autowired
    private InspectionCancelling cancelling;

    @Autowired
    private Journal journal;

    @Autowired
    private TestOrganization organizations;

    private TestAgency agency;

    @BeforeEach
    void open() {
        desk.open();
        agency = organizations.agency();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPlannedInspectionOfTwoUnitsEndsWithItsConclusion() {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT", "QLDA");
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.PREPARE_DECISION);
        desk.team(agency, inspection);
        desk.decide(agency, inspection);
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.PREPARE_NOTICE);
        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.PREPARING);

        desk.announce(agency, inspection);
        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.ANNOUNCED);
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.SELF_REPORT, InspectionProcess.SELF_REPORT);
        desk.selfReport(agency, inspection, "TCKT");
        desk.selfReport(agency, inspection, "QLDA");

        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.RUNNING);
        assertThat(desk.open(inspection)).containsExactly(InspectionVisit.START_VISIT, InspectionVisit.START_VISIT);
        desk.inspect(agency, inspection, "TCKT");
        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.RUNNING);
        desk.inspect(agency, inspection, "QLDA");
        long visit = desk.visit(agency, inspection, "TCKT");
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.DONE);
        assertThat(desk.visit(visit).answer()).isEqualTo(MinutesAnswer.CONFIRMED);
        assertThat(desk.visit(visit).minutesFileId()).isNotNull();

        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.REPORTING);
        assertThat(desk.open(inspection))
                .containsExactly(InspectionProcess.MEMBER_REPORT, InspectionProcess.MEMBER_REPORT);
        desk.memberReport(inspection, agency.inspector());
        desk.memberReport(inspection, agency.officer("HCTH"));
        desk.teamReport(agency, inspection);
        desk.issue(agency, desk.view(inspection).reportDocumentId());
        desk.complete(
                inspection,
                agency.leader(),
                InspectionProcess.REVIEW_REPORT,
                "decision",
                "accept",
                "opinion",
                "Đồng ý");
        desk.conclusion(agency, inspection);
        desk.issue(agency, desk.view(inspection).conclusionDocumentId());

        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.CONCLUDED);
        assertThat(desk.open(inspection)).isEmpty();
        assertThat(findings.ofInspection(inspection)).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.SERIOUS);
            assertThat(finding.criterion()).startsWith("Niêm yết");
            assertThat(finding.agencyId()).isEqualTo(agency.id());
        });
        assertThat(types(inspection))
                .containsExactly(DocumentType.DECISION, DocumentType.NOTICE, DocumentType.REPORT, DocumentType.NOTICE);
    }

    @Test
    void aDecisionThatIsWithdrawnComesBackWithItsReasonAndTheTeamCanBeChanged() {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        desk.team(agency, inspection);
        desk.complete(inspection, agency.coordinator(), InspectionProcess.PREPARE_DECISION);
        refused(
                () -> desk.name(agency, inspection, agency.colleague("HCTH"), TeamRole.MEMBER),
                "inspection.refusal.decision-on-its-way");

        withdraw(inspection, desk.view(inspection).decisionDocumentId(), "Phải thêm người");

        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.PREPARE_DECISION);
        assertThat(desk.view(inspection).returnReason()).isEqualTo("Phải thêm người");
        assertThat(desk.form(inspection, agency.coordinator(), InspectionProcess.PREPARE_DECISION))
                .containsEntry("returnReason", "Phải thêm người");
        desk.name(agency, inspection, agency.colleague("HCTH"), TeamRole.MEMBER);
        desk.decide(agency, inspection);
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.PREPARE_NOTICE);
        assertThat(desk.view(inspection).returnReason()).isNull();
    }

    @Test
    void aNoticeThatIsWithdrawnIsWrittenAgain() {
        long inspection = decided("TCKT");
        desk.notice(agency, inspection);
        withdraw(inspection, desk.view(inspection).noticeDocumentId(), "Đổi lịch");
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.PREPARE_NOTICE);
        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.PREPARING);
        desk.announce(agency, inspection);
        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.ANNOUNCED);
    }

    @Test
    void unitsMustKnowOfTheScheduleEarlyEnough() {
        long inspection = decided("TCKT");
        desk.moveTo(LocalDateTime.of(2027, 3, 10, 8, 0));
        refused(() -> desk.notice(agency, inspection), "inspection.refusal.notice-late");
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.PREPARE_NOTICE);
    }

    @Test
    void aSilentUnitIsRemindedAndThenTheInspectionGoesOnWithoutItsReport() {
        long inspection = decided("TCKT", "QLDA");
        desk.announce(agency, inspection);
        desk.moveTo(LocalDateTime.of(2027, 3, 4, 18, 0));
        desk.fire(inspection, "self-report-reminder");
        assertThat(told(inspection, "self-report-reminded")).isEqualTo(2);
        desk.selfReport(agency, inspection, "TCKT");

        desk.moveTo(LocalDateTime.of(2027, 3, 8, 18, 0));
        desk.fire(inspection, "self-report-due");

        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.RUNNING);
        assertThat(desk.visit(desk.visit(agency, inspection, "TCKT")).selfReportMissing())
                .isFalse();
        assertThat(desk.visit(desk.visit(agency, inspection, "QLDA")).selfReportMissing())
                .isTrue();
    }

    @Test
    void anUnannouncedInspectionHasNoNoticeAndNoReportOfTheUnit() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.RUNNING);
        assertThat(desk.view(inspection).noticeDocumentId()).isNull();
        assertThat(desk.open(inspection)).containsExactly(InspectionVisit.START_VISIT);
    }

    @Test
    void aChecklistIsClosedOnlyWhenEveryLineIsFilledIn() {
        long visit = started();
        refused(
                () -> desk.completeAt(visit, agency.deputy(), InspectionVisit.FILL_CHECKLIST),
                "inspection.refusal.lines-open");
        desk.fill(agency, visit, agency.inspector());
        desk.completeAt(visit, agency.deputy(), InspectionVisit.FILL_CHECKLIST);
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.MINUTES);
    }

    @Test
    void theSecretaryCanHaveTheChecklistOpenedAgain() {
        long visit = minutesDue();
        desk.completeAt(
                visit, agency.inspector(), InspectionVisit.WRITE_MINUTES, "decision", "reopen", "reason", "Thiếu ảnh");
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.CHECKING);
        assertThat(desk.visit(visit).returnReason()).isEqualTo("Thiếu ảnh");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.FILL_CHECKLIST);
        assertThat(desk.visit(visit).returnReason()).isNull();
    }

    @Test
    void aUnitHasTheMinutesPutRightBeforeItConfirmsThem() {
        long visit = minutesWritten();
        long first = desk.visit(visit).minutesFileId();
        desk.completeAt(
                visit,
                agency.head("TCKT"),
                InspectionVisit.ANSWER_MINUTES,
                "decision",
                "return",
                "reason",
                "Sai số liệu");
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.MINUTES);
        write(visit);
        assertThat(desk.visit(visit).minutesFileId()).isNotEqualTo(first);
        desk.completeAt(visit, agency.head("TCKT"), InspectionVisit.ANSWER_MINUTES, "decision", "confirm");
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.SIGNING);
    }

    @Test
    void aUnitThatRefusesToConfirmSaysWhyAndTheInspectionGoesOn() {
        long visit = minutesWritten();
        assertThatThrownBy(() -> desk.completeAt(
                        visit, agency.head("TCKT"), InspectionVisit.ANSWER_MINUTES, "decision", "refuse"))
                .isNotNull();
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.CONFIRMING);

        desk.completeAt(
                visit,
                agency.head("TCKT"),
                InspectionVisit.ANSWER_MINUTES,
                "decision",
                "refuse",
                "refusal",
                "Không đồng ý kết quả");

        assertThat(desk.visit(visit).answer()).isEqualTo(MinutesAnswer.REFUSED);
        assertThat(desk.visit(visit).answerReason()).isEqualTo("Không đồng ý kết quả");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.CLOSE_MINUTES, "decision", "confirm");
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.DONE);
        assertThat(desk.view(desk.visit(visit).inspectionId()).state()).isEqualTo(InspectionState.REPORTING);
    }

    @Test
    void aUnitThatSaysNothingToTheMinutesStandsSoInThem() {
        long visit = minutesWritten();
        desk.moveTo(LocalDateTime.of(2027, 3, 3, 18, 0));
        desk.fireAt(visit, "answer-due");
        assertThat(desk.visit(visit).answer()).isEqualTo(MinutesAnswer.SILENT);
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.SIGNING);
    }

    @Test
    void theHeadOfTheTeamReturnsMinutesToTheSecretary() {
        long visit = minutesWritten();
        desk.completeAt(visit, agency.head("TCKT"), InspectionVisit.ANSWER_MINUTES, "decision", "confirm");
        desk.completeAt(
                visit, agency.deputy(), InspectionVisit.CLOSE_MINUTES, "decision", "return", "reason", "Viết rõ hơn");
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.MINUTES);
        assertThat(desk.visit(visit).returnReason()).isEqualTo("Viết rõ hơn");
        write(visit);
        assertThat(desk.visit(visit).answer()).isNull();
    }

    @Test
    void aSilentMemberIsRemindedAndTheTeamReportsWithoutThatReport() {
        long inspection = visited();
        desk.memberReport(inspection, agency.inspector());
        desk.moveTo(LocalDateTime.of(2027, 3, 4, 18, 0));
        desk.fire(inspection, "member-reminder");
        assertThat(told(inspection, "member-reminded")).isEqualTo(1);
        desk.moveTo(LocalDateTime.of(2027, 3, 8, 18, 0));
        desk.fire(inspection, "members-due");
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.TEAM_REPORT);
        assertThat(reading.team(inspection))
                .filteredOn(MemberView::reportMissing)
                .extracting(MemberView::personId)
                .contains(agency.officer("HCTH"))
                .doesNotContain(agency.inspector());

        desk.moveTo(LocalDateTime.of(2027, 3, 23, 18, 0));
        desk.fire(inspection, "report-overdue");
        assertThat(told(inspection, "report-late")).isEqualTo(1);
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.TEAM_REPORT);
    }

    @Test
    void aReportThatIsWithdrawnOrReturnedByTheLeaderIsWrittenAgain() {
        long inspection = desk.reported(agency, InspectionKind.UNANNOUNCED, "TCKT");
        desk.teamReport(agency, inspection);
        withdraw(inspection, desk.view(inspection).reportDocumentId(), "Sai phụ lục");
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.TEAM_REPORT);
        assertThat(desk.view(inspection).returnReason()).isEqualTo("Sai phụ lục");

        desk.teamReport(agency, inspection);
        desk.issue(agency, desk.view(inspection).reportDocumentId());
        desk.complete(
                inspection,
                agency.leader(),
                InspectionProcess.REVIEW_REPORT,
                "decision",
                "return",
                "reason",
                "Bổ sung");
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.TEAM_REPORT);
        assertThat(desk.view(inspection).returnReason()).isEqualTo("Bổ sung");
    }

    @Test
    void aConclusionThatIsWithdrawnIsWrittenAgain() {
        long inspection = desk.reported(agency, InspectionKind.UNANNOUNCED, "TCKT");
        desk.teamReport(agency, inspection);
        desk.issue(agency, desk.view(inspection).reportDocumentId());
        desk.complete(inspection, agency.leader(), InspectionProcess.REVIEW_REPORT, "decision", "accept");
        desk.conclusion(agency, inspection);
        withdraw(inspection, desk.view(inspection).conclusionDocumentId(), "Sửa kết luận");
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.PREPARE_CONCLUSION);
        desk.conclusion(agency, inspection);
        desk.issue(agency, desk.view(inspection).conclusionDocumentId());
        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.CONCLUDED);
    }

    @Test
    void aMemberIsReplacedAndTheOpenWorkGoesToTheSuccessor() {
        long visit = started();
        long inspection = desk.visit(visit).inspectionId();
        long head = reading.team(inspection).stream()
                .filter(member -> member.role() == TeamRole.HEAD)
                .findFirst()
                .orElseThrow()
                .id();
        desk.inWork(agency.coordinator(), () -> teams.replace(inspection, head, agency.head("HCTH"), "Bận việc khác"));

        assertThat(desk.openTasks(inspection))
                .singleElement()
                .satisfies(task -> assertThat(task.assignee()).isEqualTo(agency.head("HCTH")));
        desk.fill(agency, visit, agency.head("HCTH"));
        refused(() -> desk.evidence(visit, agency.deputy(), "anh.png"), "inspection.refusal.not-in-team");
        desk.completeAt(visit, agency.head("HCTH"), InspectionVisit.FILL_CHECKLIST);
        assertThat(reading.team(inspection))
                .filteredOn(member -> !member.serving())
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.replacedBy()).isEqualTo(agency.head("HCTH"));
                    assertThat(member.replacedReason()).isEqualTo("Bận việc khác");
                });
    }

    @Test
    void theTeamStandsOnceItsReportWentItsWay() {
        long inspection = desk.reported(agency, InspectionKind.UNANNOUNCED, "TCKT");
        long member = reading.team(inspection).get(0).id();
        desk.teamReport(agency, inspection);
        refused(
                () -> desk.inWork(
                        agency.coordinator(), () -> teams.replace(inspection, member, agency.head("HCTH"), "Bận")),
                "inspection.refusal.reported");
    }

    @Test
    void cancellingEndsEverythingAndWithdrawsTheDocumentOnItsWay() {
        long inspection = decided("TCKT");
        desk.notice(agency, inspection);
        long notice = desk.view(inspection).noticeDocumentId();
        refused(
                () -> desk.inWork(agency.coordinator(), () -> cancelling.cancel(inspection, " ")),
                "inspection.refusal.required.reason");
        desk.inWork(agency.coordinator(), () -> cancelling.cancel(inspection, "Không còn cần thiết"));

        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.CANCELLED);
        assertThat(desk.view(inspection).cancelReason()).isEqualTo("Không còn cần thiết");
        assertThat(desk.open(inspection)).isEmpty();
        assertThat(documents.state(notice)).isEqualTo(DocumentState.WITHDRAWN);
        refused(
                () -> desk.inWork(agency.coordinator(), () -> cancelling.cancel(inspection, "Lần nữa")),
                "inspection.refusal.state.CANCELLED");
    }

    @Test
    void visitsUnderWayEndWithACancelledInspection() {
        long visit = started();
        long inspection = desk.visit(visit).inspectionId();
        desk.inWork(agency.coordinator(), () -> cancelling.cancel(inspection, "Thiên tai"));
        assertThat(desk.open(inspection)).isEmpty();
    }

    @Test
    void afterTheConclusionNothingChanges() {
        long inspection = desk.concluded(agency, InspectionKind.UNANNOUNCED, "TCKT");
        long visit = desk.visit(agency, inspection, "TCKT");
        refused(() -> desk.fill(agency, visit, agency.inspector()), "inspection.refusal.visit.DONE");
        refused(() -> desk.evidence(visit, agency.inspector(), "anh.png"), "inspection.refusal.visit.DONE");
        refused(
                () -> desk.name(agency, inspection, agency.head("HCTH"), TeamRole.MEMBER),
                "inspection.refusal.state.CONCLUDED");
        refused(
                () -> desk.inWork(agency.coordinator(), () -> cancelling.cancel(inspection, "Muộn")),
                "inspection.refusal.state.CONCLUDED");
    }

    @Test
    void aFormTakesNoMoreThanItAsksFor() {
        long inspection = decided("TCKT");
        refusedByForm(() -> desk.complete(
                inspection,
                agency.deputy(),
                InspectionProcess.PREPARE_NOTICE,
                "visitFrom",
                "2027-03-15",
                "visitTo",
                "2027-03-14",
                "outline",
                "Đề cương",
                "records",
                "Hồ sơ"));
        refusedByForm(() -> desk.complete(
                inspection,
                agency.deputy(),
                InspectionProcess.PREPARE_NOTICE,
                "visitFrom",
                "2027-03-15",
                "visitTo",
                "2027-03-16",
                "outline",
                "Đề cương",
                "records",
                "Hồ sơ",
                "unannounced",
                true));
        refusedByForm(() -> desk.complete(
                inspection, agency.deputy(), InspectionProcess.PREPARE_NOTICE, "visitFrom", "hôm nào", "outline", "x"));
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.PREPARE_NOTICE);
        assertThat(desk.view(inspection).noticeDocumentId()).isNull();
    }

    private static void refusedByForm(ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
    }

    private long decided(String... units) {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, units);
        desk.team(agency, inspection);
        desk.decide(agency, inspection);
        return inspection;
    }

    private long started() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        long visit = desk.visit(agency, inspection, "TCKT");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.START_VISIT);
        return visit;
    }

    private long minutesDue() {
        long visit = started();
        desk.fill(agency, visit, agency.inspector());
        desk.completeAt(visit, agency.deputy(), InspectionVisit.FILL_CHECKLIST);
        return visit;
    }

    private long minutesWritten() {
        long visit = minutesDue();
        write(visit);
        return visit;
    }

    private void write(long visit) {
        desk.completeAt(
                visit, agency.inspector(), InspectionVisit.WRITE_MINUTES, "decision", "write", "minutes", "Không có");
    }

    private long visited() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        desk.inspect(agency, inspection, "TCKT");
        return inspection;
    }

    private void withdraw(long inspection, long document, String reason) {
        desk.inWork(agency.coordinator(), () -> documents.withdraw(document, reason, agency.coordinator()));
    }

    private long told(long inspection, String action) {
        return journal.history("inspection", inspection, PageRequest.of(0, 200)).stream()
                .filter(entry -> entry.act().action().equals("inspection." + action))
                .count();
    }

    private static void refused(ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private List<DocumentType> types(long inspection) {
        List<DocumentType> types = new ArrayList<>();
        desk.view(inspection)
                .documentIds()
                .forEach(document -> types.add(documents.view(document).type()));
        return types;
    }
}
