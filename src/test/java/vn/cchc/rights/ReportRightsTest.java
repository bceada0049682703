package vn.cchc.rights;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.engine.OpenTasks;
import vn.cchc.report.PartView;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.process.PeriodicReport;
import vn.cchc.report.process.ReportOffice;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who may do what with a period's report. The part is that of HCTH. */
@CchcTest
class ReportRightsTest {

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private ReportOffice office;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private Rights rights;

    private TestAgency own;
    private Rights.Agencies agencies;
    private long plan;
    private long report;
    private PartView part;

    @BeforeEach
    void periodIsOpen() {
        office.open();
        TestAgency above = organizations.agency();
        own = organizations.below(above, "HCTH", "TCKT");
        agencies = new Rights.Agencies(own, above, organizations.agency());
        plan = office.plan(own, ReportOffice.twoTasks());
        report = office.report(own, plan, ReportPeriod.Q1);
        part = office.part(report, own.unit("HCTH"));
    }

    @AfterEach
    void clockRuns() {
        office.close();
    }

    @TestFactory
    Stream<DynamicTest> whileTheUnitsWrite() {
        return tests("""
                GET  /reports                                  | own: all | above: all | foreign: all
                GET  /reports/new                              | own: coordinator | above: coordinator | foreign: coordinator
                POST /reports choice={plan}-H1&unitDue=05/06/2026&sendBy=12/06/2026 | own: coordinator
                GET  /reports/{report}                         | own: all
                GET  /reports/{report}/picture                 | own: all
                GET  /reports/{report}/parts/{part}            | own: officer, head, leader, coordinator
                POST /reports/{report}/parts/{part}/text version=0&narrative=Vì | own: officer, head
                POST /reports/{report}/parts/{part}/lines/{line} version=0&status=IN_PROGRESS&narrative=Đang | own: officer, head
                POST /reports/{report}/parts/{part}/refresh    | own: officer, head
                POST /reports/{report}/parts/{part}/figures label=Hồ&value=1 | own: officer, head
                FILE /reports/{report}/parts/{part}/files      | own: officer, head
                POST /reports/{report}/parts/{part}/send       | own: officer, head
                POST /reports/{report}/text version=0&assessment=Tốt | own: coordinator
                POST /reports/{report}/figures label=Hồ&value=1 | own: coordinator
                POST /reports/{report}/parts/{part}/remind     | own: coordinator
                POST /reports/{report}/letter kind=REMINDER    | own: coordinator
                POST /reports/{report}/cancel reason=Thôi      | own: coordinator
                TAKE report-part                               | own: officer, head
                """);
    }

    @TestFactory
    Stream<DynamicTest> whileTheCoordinatorChecks() {
        office.write(own.officer("HCTH"), part);
        office.submit(own.officer("HCTH"), part);
        return tests("""
                TAKE check-part                                | own: coordinator
                """);
    }

    @TestFactory
    Stream<DynamicTest> whenItIsIssued() {
        office.finishParts(own, report);
        office.runJobs(report);
        office.issue(own, report);
        return tests("""
                GET  /reports/{report}                         | own: all | above: leader, coordinator
                GET  /reports/{report}?print                   | own: all | above: leader, coordinator
                GET  /reports/{report}/parts/{part}            | own: all | above: leader, coordinator
                """);
    }

    private Stream<DynamicTest> tests(String table) {
        var places = Map.of(
                "plan",
                plan,
                "report",
                report,
                "part",
                part.id(),
                "line",
                office.lines(part).get(0).id());
        return rights.tests(
                Rule.table(table, places),
                agencies,
                openTasks.of(PeriodicReport.KEY, List.of(String.valueOf(report))).stream()
                        .filter(task -> !"unit-report".equals(task.processKey())
                                || task.businessKey().equals(String.valueOf(part.id())))
                        .toList());
    }
}
