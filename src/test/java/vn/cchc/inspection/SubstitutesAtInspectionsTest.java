package vn.cchc.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.Substitutes;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.NewCover;
import vn.cchc.testing.CchcTest;

/** Who inspects and who is inspected stay apart when somebody does another one's work. */
@CchcTest
class SubstitutesAtInspectionsTest extends InspectionRulesCase {

    @Autowired
    private LeaveCover leaveCover;

    @Autowired
    private Substitutes substitutes;

    @Test
    void oneOfTheTeamDoesNotReportForTheHeadOfTheUnit() {
        String head = agency.head("TCKT");
        long inspection = announced();
        cover(head, agency.inspector());
        OpenTask task = desk.taskOf(inspection, InspectionProcess.SELF_REPORT, head);

        refused(
                () -> desk.complete(task, agency.inspector(), "report", "Tự kiểm tra"),
                "inspection.refusal.team-answers");
        desk.complete(task, head, "report", "Đơn vị tự kiểm tra");
    }

    @Test
    void somebodyOutsideBothReportsForTheHeadOfTheUnit() {
        String head = agency.head("TCKT");
        long inspection = announced();
        cover(head, agency.head("QLDA"));

        desk.complete(
                desk.taskOf(inspection, InspectionProcess.SELF_REPORT, head),
                agency.head("QLDA"),
                "report",
                "Đơn vị tự kiểm tra");
    }

    @Test
    void aSurpriseDoesNotReachTheUnitThroughItsSubstitute() {
        String ofUnit = agency.officer("TCKT");
        desk.checklist(agency);
        cover(agency.coordinator(), ofUnit);

        desk.opened(agency, InspectionKind.UNANNOUNCED, "TCKT");
        assertThat(substitutes.tasks(ofUnit)).isEmpty();

        desk.opened(agency, InspectionKind.PLANNED, "QLDA");
        assertThat(substitutes.tasks(ofUnit)).isNotEmpty();
    }

    private long announced() {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        desk.team(agency, inspection);
        desk.decide(agency, inspection);
        desk.announce(agency, inspection);
        return inspection;
    }

    private void cover(String absent, String substitute) {
        leaveCover.name(
                new NewCover(
                        agency.id(),
                        absent,
                        substitute,
                        InspectionDesk.FROM.minusDays(14),
                        InspectionDesk.TO,
                        Set.of(),
                        "Đi công tác"),
                absent);
    }
}
