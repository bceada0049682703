package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.plan.TestPlan;
import vn.cchc.report.LineStatus;
import vn.cchc.report.PartState;
import vn.cchc.report.PartView;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportState;
import vn.cchc.report.process.PeriodicReport;
import vn.cchc.report.process.ReportOffice;
import vn.cchc.report.process.UnitReport;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The tasks of a report over real HTTP: who may do them, and what bad input gets for an answer. */
@CchcTest
class ReportTasksTest {

    private static final String API = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private ReportOffice office;

    @Autowired
    private TestOrganization organization;

    private TestAgency agency;
    private long report;
    private PartView part;

    @BeforeEach
    void periodIsOpen() {
        office.open();
        agency = organization.agency("HCTH", "TCKT");
        long plan = office.plan(
                agency, new TestPlan().row("1", "Rà soát văn bản", item("Báo cáo", "Quý I/2026", "Phòng HCTH")));
        report = office.report(agency, plan, ReportPeriod.Q1);
        part = office.part(report, agency.unit("HCTH"));
    }

    @AfterEach
    void clockRuns() {
        office.close();
    }

    @Test
    void onlyTheUnitSendsItsPart() {
        String task = office.task(part, UnitReport.REPORT_PART).getId();
        TestAgency other = organization.agency("HCTH");

        assertThat(claim(agency.officer("TCKT"), task).statusCode()).isIn(403, 404);
        assertThat(claim(other.officer("HCTH"), task).statusCode()).isIn(403, 404);
        assertThat(submit(agency.coordinator(), task, "").statusCode()).isIn(403, 404);
        Http root = new Http(port).basic(organization.root(), TestOrganization.PASSWORD);
        assertThat(root.post("/engine-rest/task/" + task + "/submit-form", "{\"variables\":{}}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(office.part(report, agency.unit("HCTH")).state()).isEqualTo(PartState.WAITING);
    }

    @Test
    void whatIsMissingOrForbiddenIsSaidInASentence() {
        String task = office.task(part, UnitReport.REPORT_PART).getId();
        office.write(agency.officer("HCTH"), part, LineStatus.DONE, "");
        String me = agency.officer("HCTH");
        assertThat(claim(me, task).statusCode()).isEqualTo(204);

        refused(submit(me, task, ""), "chưa ghi kết quả");
        for (String values : List.of(
                "\"decision\":{\"value\":\"accept\"}",
                "\"accepted\":{\"value\":true}",
                "\"partId\":{\"value\":1,\"type\":\"Long\"}")) {
            assertThat(submit(me, task, values).statusCode()).as(values).isEqualTo(400);
        }
        office.write(me, part);
        assertThat(submit(me, task, "").statusCode()).isEqualTo(204);
        assertThat(office.part(report, agency.unit("HCTH")).state()).isEqualTo(PartState.SUBMITTED);
    }

    @Test
    void theCoordinatorsTasksHoldToTheirForms() {
        office.write(agency.officer("HCTH"), part);
        office.submit(agency.officer("HCTH"), part);
        String me = agency.coordinator();
        String check = office.task(part, UnitReport.CHECK_PART).getId();
        assertThat(claim(me, check).statusCode()).isEqualTo(204);
        refused(submit(me, check, "\"decision\":{\"value\":\"return\"}"), "Lý do trả lại");
        refused(submit(me, check, "\"decision\":{\"value\":\"ban-hanh\"}"), "Quyết định");
        assertThat(submit(me, check, "\"decision\":{\"value\":\"accept\"}").statusCode())
                .isEqualTo(204);

        String consolidate =
                office.reportTask(report, PeriodicReport.CONSOLIDATE).getId();
        assertThat(claim(me, consolidate).statusCode()).isEqualTo(204);
        refused(submit(me, consolidate, "\"decision\":{\"value\":\"submit\"}"), "đánh giá chung");
        refused(
                submit(
                        me,
                        consolidate,
                        "\"decision\":{\"value\":\"reopen\"},\"part\":{\"value\":\"1 or 1=1\"},\"reason\":{\"value\":\"x\"}"),
                "");
        assertThat(office.view(report).state()).isEqualTo(ReportState.CONSOLIDATING);
    }

    private static void refused(HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 409);
        assertThat(Http.tree(answer).path("message").asText())
                .contains(sentence)
                .doesNotContain("ENGINE", "Exception");
    }

    private HttpResponse<String> claim(String person, String task) {
        return signedIn(person).post(API + "/task/" + task + "/claim", "{\"userId\":\"" + person + "\"}");
    }

    private HttpResponse<String> submit(String person, String task, String variables) {
        return signedIn(person).post(API + "/task/" + task + "/submit-form", "{\"variables\":{" + variables + "}}");
    }

    private Http signedIn(String person) {
        Http http = new Http(port);
        http.signIn(person, TestOrganization.PASSWORD);
        return http.readyForWebApps();
    }
}
