package vn.cchc.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.MemberView;
import vn.cchc.inspection.TeamRole;
import vn.cchc.testing.CchcTest;

/** From the members' reports to the conclusion. */
@CchcTest
class ConclusionTest extends InspectionCase {

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

    private long visited() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        desk.inspect(agency, inspection, "TCKT");
        return inspection;
    }
}
