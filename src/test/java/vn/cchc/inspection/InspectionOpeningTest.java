package vn.cchc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.organization.NewAppointment;
import vn.cchc.organization.Role;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who may open which inspection of whom. */
@CchcTest
class InspectionOpeningTest extends InspectionRulesCase {

    @Test
    void onlyACoordinatorOpensAnInspection() {
        for (String person : List.of(agency.inspector(), agency.head("HCTH"), agency.leader())) {
            refused(
                    () -> desk.inWork(
                            person, () -> inspections.open(desk.wanted(agency, InspectionKind.PLANNED, "TCKT"))),
                    "inspection.refusal.not-coordinator");
        }
        TestAgency other = organizations.agency();
        refused(
                () -> desk.inWork(
                        other.coordinator(),
                        () -> inspections.open(desk.wanted(agency, InspectionKind.PLANNED, "TCKT"))),
                "inspection.refusal.none");
    }

    @Test
    void aUnitThatWasMergedAwayIsRefusedByTheNameOfItsSuccessor() {
        units.merge(agency.unit("QLDA"), agency.unit("TCKT"), LocalDate.of(2027, 2, 1), organizations.root());
        assertThatThrownBy(() -> desk.opened(agency, InspectionKind.PLANNED, "QLDA"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("inspection.refusal.unit-merged");
                    assertThat(refusal.arguments()).containsExactly("Phòng QLDA", "Phòng TCKT");
                });
    }

    @Test
    void aUnitMergedAwaySinceTheOpeningStopsTheDecision() {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "QLDA");
        desk.team(agency, inspection);
        desk.moveTo(LocalDateTime.of(2027, 3, 8, 8, 0));
        units.merge(agency.unit("QLDA"), agency.unit("TCKT"), LocalDate.of(2027, 3, 5), organizations.root());
        refused(
                () -> desk.complete(inspection, agency.coordinator(), InspectionProcess.PREPARE_DECISION),
                "inspection.refusal.unit-merged");
    }

    @Test
    void theUnitThatPreparesTheDocumentsIsNotInspected() {
        refused(() -> desk.opened(agency, InspectionKind.PLANNED, "HCTH"), "inspection.refusal.advisory-inspected");
        refused(() -> desk.opened(agency, InspectionKind.PLANNED), "inspection.refusal.no-unit");
    }

    @Test
    void aThematicInspectionIsAboutSomeAreasOnly() {
        NewInspection all = with(InspectionKind.THEMATIC, EnumSet.allOf(ReformDomain.class));
        refused(() -> desk.open(agency, all), "inspection.refusal.thematic-all");
        refused(
                () -> desk.open(agency, with(InspectionKind.PLANNED, EnumSet.noneOf(ReformDomain.class))),
                "inspection.refusal.no-area");
        long thematic = desk.open(agency, with(InspectionKind.THEMATIC, EnumSet.of(ReformDomain.PUBLIC_FINANCE)));
        desk.checklist(agency);
        desk.team(agency, thematic);
        desk.decide(agency, thematic);
        desk.announce(agency, thematic);
        desk.selfReport(agency, thematic, "TCKT");
        assertThat(desk.lines(desk.visit(agency, thematic, "TCKT")))
                .extracting(AnswerView::area)
                .containsOnly(ReformDomain.PUBLIC_FINANCE);
    }

    @Test
    void aCoordinatorDoesNotPrepareASurpriseForTheOwnUnit() {
        appointments.appoint(
                NewAppointment.inUnit(
                        agency.coordinator(),
                        agency.id(),
                        agency.unit("TCKT"),
                        Role.OFFICER,
                        "Chuyên viên",
                        TestOrganization.SINCE),
                organizations.root());
        refused(() -> desk.opened(agency, InspectionKind.UNANNOUNCED, "TCKT"), "inspection.refusal.own-surprise");
    }

    private NewInspection with(InspectionKind kind, EnumSet<ReformDomain> areas) {
        NewInspection wanted = desk.wanted(agency, kind, "TCKT");
        return new NewInspection(
                agency.id(),
                null,
                kind,
                InspectionMethod.DESK_REVIEW,
                false,
                null,
                wanted.subject(),
                areas,
                wanted.visitFrom(),
                wanted.visitTo(),
                wanted.advisoryUnitId(),
                wanted.unitIds());
    }
}
