package vn.cchc.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.inspection.process.InspectionVisit;
import vn.cchc.testing.CchcTest;

/** An inspection of what was found earlier. */
@CchcTest
class FollowUpInspectionTest extends InspectionRulesCase {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFollowUpChecksAgainWhatWasClosedAndTellsWhetherItHolds() {
        long first = desk.concluded(agency, InspectionKind.PLANNED, "TCKT");
        long finding = findings.ofInspection(first).get(0).id();
        NewInspection wanted = followUp(first);
        long early = desk.open(agency, wanted);
        desk.team(agency, early);
        refused(
                () -> desk.complete(early, agency.coordinator(), InspectionProcess.PREPARE_DECISION),
                "inspection.refusal.nothing-closed");
        fixed(finding);

        long again = announced(wanted);
        assertThat(desk.lines(desk.visit(agency, again, "TCKT")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.sourceFindingId()).isEqualTo(finding);
                    assertThat(line.text()).contains("Chưa niêm yết thủ tục mới", "đã khắc phục đúng hạn");
                });
        desk.inspect(agency, again, "TCKT");
        conclude(again);

        assertThat(holds(finding)).hasValue(false);
        assertThat(findings.ofInspection(again)).hasSize(1);
    }

    @Test
    void aFollowUpSaysNothingOfAFindingThatNoLongerApplies() {
        long first = desk.concluded(agency, InspectionKind.PLANNED, "TCKT");
        long finding = findings.ofInspection(first).get(0).id();
        fixed(finding);
        long again = announced(followUp(first));
        long visit = desk.visit(agency, again, "TCKT");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.START_VISIT);
        fill(visit, desk.lines(visit).get(0), Grade.NOT_APPLICABLE, nothing());
        desk.close(agency, visit, "TCKT");
        conclude(again);

        assertThat(holds(finding)).isEmpty();
        assertThat(findings.ofInspection(again)).isEmpty();
    }

    private void fixed(long finding) {
        jdbc.sql(
                        "update remediation_line set state = 'FIXED', checked_by = ?, ended_on = '2027-03-20' where finding_id = ?")
                .params(agency.inspector(), finding)
                .update();
    }

    private long announced(NewInspection wanted) {
        long inspection = desk.open(agency, wanted);
        desk.team(agency, inspection);
        desk.decide(agency, inspection);
        desk.announce(agency, inspection);
        desk.selfReport(agency, inspection, "TCKT");
        return inspection;
    }

    private void conclude(long inspection) {
        desk.memberReport(inspection, agency.inspector());
        desk.memberReport(inspection, agency.officer("HCTH"));
        desk.teamReport(agency, inspection);
        desk.issue(agency, desk.view(inspection).reportDocumentId());
        desk.complete(inspection, agency.leader(), InspectionProcess.REVIEW_REPORT, "decision", "accept");
        desk.conclusion(agency, inspection);
        desk.issue(agency, desk.view(inspection).conclusionDocumentId());
    }

    private Optional<Boolean> holds(long finding) {
        return jdbc.sql(
                        "select follow_up_holds from remediation_line where finding_id = ? and follow_up_holds is not null")
                .param(finding)
                .query(Boolean.class)
                .optional();
    }

    private NewInspection followUp(long earlier) {
        NewInspection wanted = desk.wanted(agency, InspectionKind.PLANNED, "TCKT");
        return new NewInspection(
                agency.id(),
                null,
                InspectionKind.PLANNED,
                InspectionMethod.DESK_REVIEW,
                true,
                earlier,
                "Phúc tra " + agency.id(),
                wanted.areas(),
                wanted.visitFrom(),
                wanted.visitTo(),
                wanted.advisoryUnitId(),
                wanted.unitIds());
    }
}
