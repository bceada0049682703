package vn.cchc.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.TeamRole;
import vn.cchc.testing.CchcTest;

/** Decision, notice, the units' own reports, and changes of the team on the way. */
@CchcTest
class InspectionPreparationTest extends InspectionCase {

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
}
