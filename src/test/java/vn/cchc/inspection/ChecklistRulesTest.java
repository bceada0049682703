package vn.cchc.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.inspection.domain.ChecklistCatalogue;
import vn.cchc.inspection.process.InspectionVisit;
import vn.cchc.plan.ReformDomain;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;

/** How a checklist is filled in, and what it refuses. */
@CchcTest
class ChecklistRulesTest extends InspectionRulesCase {

    @Autowired
    private ChecklistCatalogue catalogue;

    @Test
    void evidenceOfAWrongTypeIsRefusedAndNothingIsKept() {
        long visit = checking();
        long line = desk.lines(visit).get(0).id();
        refused(
                () -> desk.inWork(
                        agency.inspector(),
                        () -> checklists.addFile(
                                visit,
                                line,
                                "chay.exe",
                                new ByteArrayInputStream("MZ...".getBytes(StandardCharsets.UTF_8)))),
                "document.file.kind");
        for (int i = 0; i < 20; i++) {
            desk.evidence(visit, agency.inspector(), "anh.png");
        }
        refused(() -> desk.evidence(visit, agency.inspector(), "anh.png"), "inspection.refusal.too-many-files");
    }

    @Test
    void whatIsWantingNeedsItsFindingAndAnotherGradeTakesItAway() {
        long visit = checking();
        AnswerView line = desk.lines(visit).get(0);
        refused(() -> fill(visit, line, Grade.NOT_MET, nothing()), "inspection.refusal.required.finding");
        fill(visit, line, Grade.PARTLY, InspectionDesk.defect(agency.unit("TCKT")));
        assertThat(findings.ofInspection(desk.visit(visit).inspectionId()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.responsibleUnitId()).isEqualTo(agency.unit("TCKT"));
                    assertThat(finding.area()).isEqualTo("PROCEDURES");
                });
        refused(() -> fill(visit, line, Grade.MET, nothing()), "inspection.refusal.line-changed");
        fill(visit, desk.lines(visit).get(0), Grade.MET, nothing());
        assertThat(findings.ofInspection(desk.visit(visit).inspectionId())).isEmpty();
        TestAgency other = organizations.agency();
        refused(
                () -> fill(visit, desk.lines(visit).get(0), Grade.NOT_MET, InspectionDesk.defect(other.unit("TCKT"))),
                "inspection.refusal.foreign-unit");
    }

    @Test
    void linesAreFilledInByTheTeamOnly() {
        long visit = checking();
        AnswerView line = desk.lines(visit).get(0);
        for (String person : List.of(agency.coordinator(), agency.leader())) {
            refused(
                    () -> desk.inWork(
                            person, () -> checklists.fill(visit, line.id(), line.version(), Grade.MET, "", nothing())),
                    "inspection.refusal.not-in-team");
        }
        refused(
                () -> desk.inWork(
                        agency.colleague("QLDA"),
                        () -> checklists.fill(visit, line.id(), line.version(), Grade.MET, "", nothing())),
                "inspection.refusal.none");
    }

    @Test
    void runningInspectionsKeepTheWordingWithWhichTheyBegan() {
        long visit = checking();
        String before = desk.lines(visit).get(0).text();
        long item = desk.asked(agency.coordinator(), () -> catalogue.of(agency.id()))
                .get(0)
                .id();
        desk.inWork(agency.coordinator(), () -> catalogue.reword(agency.id(), item, "Cách hỏi mới", ""));
        assertThat(desk.lines(visit).get(0).text()).isEqualTo(before);
        assertThat(desk.asked(agency.officer("QLDA"), () -> catalogue.of(agency.id())))
                .extracting(ChecklistCatalogue.Item::text)
                .contains("Cách hỏi mới")
                .doesNotContain(before);
        refused(
                () -> desk.inWork(agency.coordinator(), () -> catalogue.retire(agency.id(), item)),
                "inspection.refusal.item-retired");
        refused(
                () -> desk.inWork(
                        agency.head("TCKT"), () -> catalogue.add(agency.id(), ReformDomain.DIRECTION, "Hỏi thêm")),
                "inspection.refusal.catalogue");
    }

    private long checking() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        long visit = desk.visit(agency, inspection, "TCKT");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.START_VISIT);
        return visit;
    }
}
