package vn.cchc.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportView;
import vn.cchc.report.Reports;
import vn.cchc.report.domain.PeriodTable;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The timer of every morning, and the days of the periods. */
@CchcTest
class ReportOpeningTest {

    @Autowired
    private ReportOffice office;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Reports reports;

    @Autowired
    private PeriodTable table;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private IdentityService identity;

    private TestAgency agency;
    private long plan;

    @BeforeEach
    void planInForce() {
        office.open();
        agency = organization.agency("HCTH", "TCKT");
        plan = office.plan(agency, new TestPlan().row("1", "Việc", item("Báo cáo", "Quý I/2026", "Phòng HCTH")));
    }

    @AfterEach
    void clockRuns() {
        office.close();
    }

    /**
     * It is six o'clock: the timer, and what it does for the test's plan; the plans of other tests are left alone.
     *
     * @return plans for which something would be done
     */
    private Set<Object> morning(LocalDate day) {
        office.moveTo(day.atTime(6, 1));
        identity.clearAuthentication();
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(ReportOpeningProcess.KEY)
                .latestVersion()
                .singleResult()
                .getId();
        Set<String> before = running(definition).collect(Collectors.toSet());
        jobs.executeJob(jobs.createJobQuery()
                .timers()
                .processDefinitionId(definition)
                .activityId(ReportOpeningProcess.EVERY_MORNING)
                .singleResult()
                .getId());
        String instance = running(definition)
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
        Map<String, Object> plans =
                runtime
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(instance)
                        .variableName("planId")
                        .list()
                        .stream()
                        .collect(Collectors.toMap(VariableInstance::getExecutionId, VariableInstance::getValue));
        jobs.createJobQuery().processInstanceId(instance).list().stream()
                .filter(job -> plans.get(job.getExecutionId()).equals(plan))
                .forEach(job -> jobs.executeJob(job.getId()));
        runtime.deleteProcessInstanceIfExists(instance, "only the test's plan is looked at", true, true, true, true);
        return Set.copyOf(plans.values());
    }

    private Stream<String> running(String definition) {
        return runtime.createProcessInstanceQuery().processDefinitionId(definition).list().stream()
                .map(ProcessInstance::getId);
    }

    private List<ReportPeriod> opened() {
        return reports.ofPlan(plan).stream().map(ReportView::period).toList();
    }

    @Test
    void theTimerOpensEachPeriodOnceOnItsDay() {
        morning(LocalDate.of(2026, 5, 29));
        assertThat(opened()).isEmpty();

        morning(LocalDate.of(2026, 6, 1));
        assertThat(opened()).containsExactly(ReportPeriod.H1);
        assertThat(reports.ofPlan(plan).get(0).openedBy()).isNull();

        morning(LocalDate.of(2026, 6, 2));
        assertThat(opened()).containsExactly(ReportPeriod.H1);
    }

    @Test
    void whatCouldNotBeSentInTimeIsNotOpenedByItself() {
        morning(LocalDate.of(2026, 4, 1));

        assertThat(opened()).isEmpty();
    }

    @Test
    void agenciesWithoutAPlanInForceAreLeftAlone() {
        long draft = desk.draft(
                organization.agency("HCTH"), new TestPlan().row("1", "Việc", item("Báo cáo", "Quý I/2026", "HCTH")));

        assertThat(morning(LocalDate.of(2026, 9, 1))).contains(plan).doesNotContain(draft);
        assertThat(opened()).containsExactly(ReportPeriod.M9);
    }

    @Test
    void sendingDaysMoveToTheWorkingDayBeforeAndCutOffsDoNotMove() {
        var half = table.of(agency.id(), ReportPeriod.H1, 2026).orElseThrow();
        // 14/06/2026 is a Sunday, 20/06/2026 a Saturday
        assertThat(half.dataTo()).isEqualTo(LocalDate.of(2026, 6, 14));
        assertThat(half.dataFrom()).isEqualTo(LocalDate.of(2025, 12, 15));
        assertThat(half.sendBy()).isEqualTo(LocalDate.of(2026, 6, 19));
        var nine = table.of(agency.id(), ReportPeriod.M9, 2026).orElseThrow();
        // 20/09/2026 is a Sunday
        assertThat(nine.sendBy()).isEqualTo(LocalDate.of(2026, 9, 18));
        assertThat(nine.unitDue()).isEqualTo(LocalDate.of(2026, 9, 11));
    }

    @Test
    void administratorsAreToldOfDaysThatCannotBe() {
        assertThat(table.understands("opensOn", "01/03")).isTrue();
        assertThat(table.understands("dataFrom", "15/12 năm trước")).isTrue();
        assertThat(table.understands("dataTo", "31/02")).isFalse();
        assertThat(table.understands("sendBy", "20 tháng 3")).isFalse();
        assertThat(table.understands("opening", "tự động")).isTrue();
        assertThat(table.understands("opening", "lúc nào đó")).isFalse();
    }
}
