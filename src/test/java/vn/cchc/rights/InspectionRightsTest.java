package vn.cchc.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.document.Files;
import vn.cchc.inspection.InspectionDesk;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.domain.InspectionFiles;
import vn.cchc.inspection.process.InspectionVisit;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/**
 * Who may do what with an inspection. TCKT is inspected; the deputy leads the team, the inspector writes, an officer of
 * HCTH is a member.
 */
@CchcTest
class InspectionRightsTest {

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private InspectionDesk desk;

    @Autowired
    private Files files;

    @Autowired
    private Rights rights;

    private TestAgency own;
    private Rights.Agencies agencies;

    @BeforeEach
    void agencies() {
        desk.open();
        TestAgency above = organizations.agency();
        own = organizations.below(above, "HCTH", "TCKT", "QLDA");
        agencies = new Rights.Agencies(own, above, organizations.agency());
    }

    @AfterEach
    void clockRuns() {
        desk.close();
    }

    @TestFactory
    Stream<DynamicTest> whileItIsPrepared() {
        desk.checklist(own);
        long inspection = desk.opened(own, InspectionKind.PLANNED, "TCKT");
        return tests(inspection, """
                GET  /inspections                              | own: all | above: all | foreign: all
                GET  /inspections/new                          | own: coordinator | above: coordinator | foreign: coordinator
                POST /inspections/new agency={agency}&kind=PLANNED&method=ON_SITE&subject=Kiểm&areas=PROCEDURES&visitFrom=22/03/2027&visitTo=23/03/2027&advisoryUnit={hcth}&units={tckt} | own: coordinator
                GET  /inspections/{inspection}                 | own: leader, inspector, coordinator
                GET  /inspections/{inspection}/picture         | own: leader, inspector, coordinator
                POST /inspections/{inspection}/team person={member}&role=MEMBER | own: coordinator
                POST /inspections/{inspection}/units unit={qlda} | own: coordinator
                POST /inspections/{inspection}/describe subject=Kiểm&areas=PROCEDURES&visitFrom=22/03/2027&visitTo=23/03/2027 | own: coordinator
                POST /inspections/{inspection}/cancel reason=Thôi | own: coordinator
                POST /inspections/checklists agency={agency}&area=PROCEDURES&lines=Ghi | own: inspector, coordinator
                TAKE prepare-decision                          | own: coordinator
                """);
    }

    @TestFactory
    Stream<DynamicTest> whileTheTeamIsAtTheUnit() {
        long inspection = desk.begun(own, InspectionKind.PLANNED, "TCKT");
        desk.completeAt(desk.visit(own, inspection, "TCKT"), own.deputy(), InspectionVisit.START_VISIT);
        desk.evidence(desk.visit(own, inspection, "TCKT"), own.inspector(), "nham.png");
        return tests(inspection, """
                GET  /inspections/{inspection}                 | own: officer, other-officer, other-head, leader, inspector, coordinator
                GET  /inspections/{inspection}/units/{visit}   | own: officer, other-officer, other-head, leader, inspector, coordinator
                POST /inspections/{inspection}/units/{visit}/lines/{line} version=0&grade=MET | own: officer, inspector
                FILE /inspections/{inspection}/units/{visit}/lines/{line}/files | own: officer, inspector
                POST /inspections/{inspection}/units/{visit}/lines/{line}/files/{file}/remove | own: inspector
                """);
    }

    @TestFactory
    Stream<DynamicTest> whileTheMinutesAreWritten() {
        long inspection = desk.begun(own, InspectionKind.PLANNED, "TCKT");
        long visit = desk.visit(own, inspection, "TCKT");
        desk.completeAt(visit, own.deputy(), InspectionVisit.START_VISIT);
        desk.fill(own, visit, own.inspector());
        desk.completeAt(visit, own.deputy(), InspectionVisit.FILL_CHECKLIST);
        return tests(inspection, "TAKE write-minutes | own: inspector");
    }

    @TestFactory
    Stream<DynamicTest> whileTheUnitReadsTheMinutes() {
        long inspection = desk.begun(own, InspectionKind.PLANNED, "TCKT");
        long visit = desk.visit(own, inspection, "TCKT");
        desk.completeAt(visit, own.deputy(), InspectionVisit.START_VISIT);
        desk.fill(own, visit, own.inspector());
        desk.completeAt(visit, own.deputy(), InspectionVisit.FILL_CHECKLIST);
        desk.completeAt(visit, own.inspector(), InspectionVisit.WRITE_MINUTES, "decision", "write", "minutes", "");
        return tests(inspection, "TAKE answer-minutes | own: other-head");
    }

    @TestFactory
    Stream<DynamicTest> whenItIsConcluded() {
        long inspection = desk.concluded(own, InspectionKind.PLANNED, "TCKT");
        return tests(inspection, """
                GET  /inspections/{inspection}                 | own: all | above: leader, coordinator
                GET  /inspections/{inspection}?print           | own: all | above: leader, coordinator
                POST /inspections/{inspection}/cancel reason=Thôi | own: coordinator
                """);
    }

    private Stream<DynamicTest> tests(long inspection, String table) {
        long visit = desk.visit(own, inspection, "TCKT");
        Map<String, Object> places = new HashMap<>(Map.of(
                "agency", own.id(),
                "inspection", inspection,
                "visit", visit,
                "member", own.colleague("HCTH"),
                "hcth", own.unit("HCTH"),
                "tckt", own.unit("TCKT"),
                "qlda", own.unit("QLDA")));
        desk.lines(visit).stream().findFirst().ifPresent(line -> {
            places.put("line", line.id());
            files.of(new Files.Owner(own.id(), InspectionFiles.ANSWER, line.id()))
                    .forEach(file -> places.put("file", file.id()));
        });
        return rights.tests(Rule.table(table, places), agencies, List.copyOf(desk.openTasks(inspection)));
    }
}
