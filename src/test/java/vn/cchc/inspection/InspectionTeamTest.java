package vn.cchc.inspection;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.inspection.process.InspectionVisit;
import vn.cchc.organization.NewAppointment;
import vn.cchc.organization.Role;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who may be in a team, and what it needs before the decision. */
@CchcTest
class InspectionTeamTest extends InspectionRulesCase {

    @Test
    void aTeamWithoutAHeadIsRefused() {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        desk.name(agency, inspection, agency.inspector(), TeamRole.SECRETARY);
        refused(
                () -> desk.complete(inspection, agency.coordinator(), InspectionProcess.PREPARE_DECISION),
                "inspection.refusal.no-head");
        desk.name(agency, inspection, agency.deputy(), TeamRole.HEAD);
        refused(
                () -> desk.name(agency, inspection, agency.head("HCTH"), TeamRole.HEAD),
                "inspection.refusal.second-head");
        refused(
                () -> desk.name(agency, inspection, agency.deputy(), TeamRole.MEMBER),
                "inspection.refusal.serves-already");
    }

    @Test
    void withoutALineInAnAreaThereIsNothingToCheck() {
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        desk.team(agency, inspection);
        refused(
                () -> desk.complete(inspection, agency.coordinator(), InspectionProcess.PREPARE_DECISION),
                "inspection.refusal.no-items");
    }

    @Test
    void nobodyIsNamedToInspectTheOwnUnitOrAForeignAgency() {
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        for (String own : List.of(agency.head("TCKT"), agency.officer("TCKT"))) {
            refused(() -> desk.name(agency, inspection, own, TeamRole.MEMBER), "inspection.refusal.own-unit");
        }
        TestAgency other = organizations.agency();
        refused(
                () -> desk.name(agency, inspection, other.inspector(), TeamRole.MEMBER),
                "inspection.refusal.not-of-agency");
    }

    @Test
    void whoMovedToTheUnitInBetweenDoesNotInspectItEither() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        long visit = desk.visit(agency, inspection, "TCKT");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.START_VISIT);
        move(agency.inspector());
        refused(() -> desk.fill(agency, visit, agency.inspector()), "inspection.refusal.own-unit-now");
        desk.fill(agency, visit, agency.officer("HCTH"));
    }

    @Test
    void whoMovedBeforeTheDecisionStopsIt() {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        desk.team(agency, inspection);
        move(agency.inspector());
        refused(
                () -> desk.complete(inspection, agency.coordinator(), InspectionProcess.PREPARE_DECISION),
                "inspection.refusal.own-unit");
    }

    private void move(String person) {
        appointments.appoint(
                NewAppointment.inUnit(
                        person, agency.id(), agency.unit("TCKT"), Role.OFFICER, "Chuyên viên", TestOrganization.SINCE),
                organizations.root());
    }
}
