package vn.cchc.overview.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.testing.SignedInAs.as;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.engine.Processes;
import vn.cchc.engine.TaskNews;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.domain.NoticeLine;
import vn.cchc.notice.domain.OwnNotices;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.NewCover;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.PeopleAtWork;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** People are told of tasks that come to them, as long as they have to do them. */
@CchcTest
class NewWorkTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Processes processes;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private NewWork news;

    @Autowired
    private TaskLinks links;

    @Autowired
    private OwnNotices notices;

    @Autowired
    private PeopleAtWork work;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private LeaveCover leaveCover;

    @Autowired
    private Clock clock;

    private TestAgency agency;
    private String officer;
    private String colleague;

    @BeforeEach
    void model() {
        identity.clearAuthentication();
        repository
                .createDeployment()
                .name("guard-test")
                .addClasspathResource("engine/guard-test.bpmn")
                .addClasspathResource("engine/guard-test.form")
                .enableDuplicateFiltering(false)
                .deploy();
        agency = organizations.agency("HCTH", "TCKT");
        officer = agency.officer("HCTH");
        colleague = agency.colleague("HCTH");
    }

    private String start() {
        return processes.start(
                "guard-test", UUID.randomUUID().toString(), agency.id(), Map.of("unitId", agency.unit("HCTH")));
    }

    private String task(String instance) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private List<NoticeLine> unread(String person) {
        return as(person, () -> notices.list(true, PageRequest.of(0, 20)).getContent());
    }

    @Test
    void everybodyToWhomATaskIsOfferedIsToldAndNobodyElse() {
        String task = task(start());

        assertThat(unread(officer)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(NoticeKind.NEW_WORK);
            assertThat(line.text()).startsWith("Việc mới: Kiểm tra. Hạn xử lý: 17:00 ");
            assertThat(line.link()).isEqualTo("/camunda/app/tasklist/default/#/?task=" + task);
            assertThat(line.urgent()).isFalse();
        });
        assertThat(unread(colleague)).hasSize(1);
        assertThat(unread(agency.head("HCTH"))).isEmpty();
        assertThat(unread(agency.officer("TCKT"))).isEmpty();
    }

    @Test
    void whatOneTakesIsNoNewsForTheOthersAndWhatIsDoneForNobody() {
        String task = task(start());
        work.as(officer, () -> tasks.claim(task, officer));
        assertThat(unread(officer)).hasSize(1);
        assertThat(unread(colleague)).isEmpty();
        assertThat(links.closed(officer, Set.of(TaskLinks.to(task), "/plans"))).isEmpty();
        assertThat(links.closed(colleague, Set.of(TaskLinks.to(task)))).containsExactly(TaskLinks.to(task));

        work.complete(task, officer, officer, "decision", "agree");

        assertThat(unread(officer)).isEmpty();
        assertThat(links.closed(officer, Set.of(TaskLinks.to(task)))).containsExactly(TaskLinks.to(task));
    }

    @Test
    void whoIsGivenATaskIsTold() {
        String task = task(start());
        String other = agency.officer("TCKT");
        tasks.setAssignee(task, other);

        assertThat(unread(other)).hasSize(1);
        assertThat(unread(officer)).isEmpty();
    }

    @Test
    void whoDoesTheWorkOfSomebodyOnLeaveIsToldAsWell() {
        String substitute = agency.officer("TCKT");
        LocalDate today = LocalDate.now(clock);
        leaveCover.name(
                new NewCover(agency.id(), officer, substitute, today, today.plusDays(2), Set.of(), "Nghỉ phép"),
                officer);
        String task = task(start());

        for (String told : List.of(substitute, officer)) {
            assertThat(unread(told))
                    .filteredOn(line -> line.kind() == NoticeKind.NEW_WORK)
                    .hasSize(1);
        }
        assertThat(unread(agency.colleague("TCKT"))).isEmpty();
        assertThat(links.closed(substitute, Set.of(TaskLinks.to(task)))).isEmpty();
        assertThat(links.closed(agency.colleague("TCKT"), Set.of(TaskLinks.to(task))))
                .hasSize(1);
    }

    @Test
    void tasksOfAnInstanceThatIsDeletedAreNoNewsAnyMore() {
        String instance = start();
        runtime.deleteProcessInstance(instance, "nhầm", true);
        assertThat(unread(officer)).isEmpty();
    }

    @Test
    void aTaskThatIsRolledBackOrComesAndGoesAtOneStrokeIsNoNews() {
        transactions.executeWithoutResult(status -> {
            start();
            status.setRollbackOnly();
        });
        transactions.executeWithoutResult(status -> runtime.deleteProcessInstance(start(), "nhầm"));
        assertThat(as(officer, () -> notices.list(false, PageRequest.of(0, 20))))
                .isEmpty();

        start();
        assertThat(unread(officer)).hasSize(1);
    }

    @Test
    void whatIsDueWithinAWorkingDayIsUrgent() {
        OpenTask task = openTasks.withIds(List.of(task(start()))).get(0);
        transactions.executeWithoutResult(status -> news.changed(new TaskNews.Changes(
                List.of(
                        due(task, "hôm nay", clock.instant()),
                        due(task, "tháng sau", clock.instant().plus(Duration.ofDays(30))),
                        due(task, "không hạn", null)),
                Map.of(),
                Set.of())));

        assertThat(unread(officer)).hasSize(4).filteredOn(NoticeLine::urgent).singleElement();
    }

    @Test
    void theSubstituteOfSomebodyOnLeaveIsToldOfTheCoverAndOfTheWork() {
        LocalDate today = LocalDate.now(clock);
        leaveCover.name(
                new NewCover(agency.id(), officer, agency.clerk(), today, today, Set.of(), "Nghỉ phép"), officer);
        assertThat(unread(agency.clerk())).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(NoticeKind.COVER);
            assertThat(told.urgent()).isTrue();
            assertThat(told.text()).contains("làm thay cv1.hcth");
        });
        assertThat(unread(officer)).as("named it himself").isEmpty();

        start();

        assertThat(unread(agency.clerk())).extracting(NoticeLine::kind).contains(NoticeKind.NEW_WORK);
        assertThat(unread(agency.coordinator())).isEmpty();
    }

    private static OpenTask due(OpenTask task, String id, Instant due) {
        return new OpenTask(
                id + task.id(),
                task.name(),
                task.taskKey(),
                task.processKey(),
                task.businessKey(),
                task.instanceId(),
                task.rootInstanceId(),
                task.ownerKey(),
                task.agencyId(),
                task.assignee(),
                task.owner(),
                task.candidateGroups(),
                task.candidateUsers(),
                task.created(),
                due);
    }
}
