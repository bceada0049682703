package vn.cchc.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.plan.TestPlan.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.organization.Organization;
import vn.cchc.plan.TestPlan;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportView;
import vn.cchc.report.Reports;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** One agency whose days are not in the decision table keeps no other agency from reporting. */
@CchcTest
class BrokenOpeningTest {

    private static final String FIRST_RULE = "      <rule id=\"report-period-q1\">";

    @Autowired
    private ReportOffice office;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Organization names;

    @Autowired
    private Reports reports;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identity;

    private TestAgency broken;
    private TestAgency sound;
    private long brokenPlan;
    private long soundPlan;

    @BeforeEach
    void plansInForce() throws IOException {
        office.open();
        broken = organization.agency("HCTH");
        sound = organization.agency("HCTH");
        brokenPlan = plan(broken);
        soundPlan = plan(sound);
        deploy(table().replace(FIRST_RULE, ruleWithoutCutOff() + FIRST_RULE));
    }

    @AfterEach
    void tableIsWhole() throws IOException {
        deploy(table());
        office.close();
    }

    @Test
    void theOthersOpenAndTheBrokenOneIsAnIncidentThatNamesItsAgency() throws IOException {
        office.moveTo(LocalDate.of(2026, 6, 1).atTime(6, 1));
        identity.clearAuthentication();
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(ReportOpeningProcess.KEY)
                .latestVersion()
                .singleResult()
                .getId();
        jobs.executeJob(jobs.createJobQuery()
                .timers()
                .processDefinitionId(definition)
                .activityId(ReportOpeningProcess.EVERY_MORNING)
                .singleResult()
                .getId());
        Job ofBroken = jobOf(definition, brokenPlan);

        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> jobs.executeJob(ofBroken.getId()))
                    .hasMessageContaining(brokenName())
                    .hasMessageContaining("Chốt số liệu");
        }
        jobs.executeJob(jobOf(definition, soundPlan).getId());

        assertThat(opened(soundPlan)).containsExactly(ReportPeriod.H1);
        assertThat(opened(brokenPlan)).isEmpty();
        assertThat(runtime.createIncidentQuery()
                        .configuration(ofBroken.getId())
                        .singleResult()
                        .getIncidentMessage())
                .contains(brokenName(), "Chốt số liệu");

        deploy(table());
        jobs.setJobRetries(ofBroken.getId(), 1);
        jobs.executeJob(ofBroken.getId());

        assertThat(opened(brokenPlan)).containsExactly(ReportPeriod.H1);
    }

    private String brokenName() {
        return names.agency(broken.id()).name();
    }

    private Job jobOf(String definition, long plan) {
        return jobs.createJobQuery().processDefinitionId(definition).messages().list().stream()
                .filter(job ->
                        Long.valueOf(plan).equals(runtime.getVariable(job.getExecutionId(), PeriodicReport.PLAN_ID)))
                .findFirst()
                .orElseThrow();
    }

    private long plan(TestAgency agency) {
        return office.plan(agency, new TestPlan().row("1", "Việc", item("Báo cáo", "Quý I/2026", "Phòng HCTH")));
    }

    private List<ReportPeriod> opened(long plan) {
        return reports.ofPlan(plan).stream().map(ReportView::period).toList();
    }

    private static String table() throws IOException {
        return Files.readString(Path.of("bpmn", "report-periods.dmn"));
    }

    private String ruleWithoutCutOff() {
        StringBuilder rule = new StringBuilder("<rule id=\"own\">");
        for (String cell : List.of("\"H1\"", "\"" + broken.id() + "\"")) {
            rule.append("<inputEntry id=\"own-")
                    .append(rule.length())
                    .append("\"><text>")
                    .append(cell)
                    .append("</text></inputEntry>");
        }
        for (String cell :
                List.of("\"tự động\"", "\"01/06\"", "\"15/12 năm trước\"", "", "\"12/06\"", "\"15/06\"", "\"20/06\"")) {
            rule.append("<outputEntry id=\"own-")
                    .append(rule.length())
                    .append("\"><text>")
                    .append(cell)
                    .append("</text></outputEntry>");
        }
        return rule.append("</rule>").toString();
    }

    private void deploy(String table) {
        identity.clearAuthentication();
        repository
                .createDeployment()
                .name("periods")
                .addString("report-periods.dmn", table)
                .deploy();
    }
}
