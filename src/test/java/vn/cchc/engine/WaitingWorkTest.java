package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Finding, handing over and finishing open tasks, also many at once. */
@CchcTest
class WaitingWorkTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Processes processes;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private WaitingTasks waitingTasks;

    @Autowired
    private WorkOfPeople openWork;

    @Autowired
    private Limits limits;

    @Autowired
    private TestOrganization organizations;

    private TestAgency agency;
    private String key;
    private String task;

    @BeforeEach
    void start() {
        identity.clearAuthentication();
        repository
                .createDeployment()
                .name("guard-test")
                .addClasspathResource("engine/guard-test.bpmn")
                .addClasspathResource("engine/guard-test.form")
                .enableDuplicateFiltering(false)
                .deploy();
        agency = organizations.agency("HCTH");
        key = UUID.randomUUID().toString();
        String instance = processes.start("guard-test", key, agency.id(), Map.of("unitId", agency.unit("HCTH")));
        task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @Test
    void openTasksAreFoundByTheirObjectAndByThePerson() {
        OpenTask open = openTasks.of("guard-test", Set.of(key)).get(0);

        assertThat(open.id()).isEqualTo(task);
        assertThat(open.agencyId()).isEqualTo(agency.id());
        assertThat(open.candidateGroups()).containsExactly("officer." + agency.unit("HCTH"));
        assertThat(open.due()).isAfter(open.created());
        assertThat(waitingTasks.waitingFor(agency.officer("HCTH"), open.candidateGroups(), 0, 10))
                .extracting(OpenTask::id)
                .contains(task);
        assertThat(waitingTasks.waitingFor(agency.clerk(), List.of("clerk." + agency.id()), 0, 10))
                .isEmpty();
    }

    @Test
    void whatIsTakenAndWhatIsOfferedAreToldApart() {
        List<String> groups = List.of("officer." + agency.unit("HCTH"));
        assertThat(waitingTasks.offeredTo(agency.officer("HCTH"), groups, 10))
                .extracting(OpenTask::id)
                .containsExactly(task);
        assertThat(waitingTasks.takenBy(agency.officer("HCTH"), 10)).isEmpty();
        assertThat(waitingTasks.offeredTo(agency.clerk(), List.of("clerk." + agency.id()), 10))
                .isEmpty();

        tasks.setAssignee(task, agency.officer("HCTH"));

        assertThat(waitingTasks.takenBy(agency.officer("HCTH"), 10))
                .extracting(OpenTask::id)
                .containsExactly(task);
        assertThat(waitingTasks.offeredTo(agency.colleague("HCTH"), groups, 10)).isEmpty();
        assertThat(waitingTasks.takenBy(agency.colleague("HCTH"), 10)).isEmpty();
        assertThat(waitingTasks.countWaitingFor(agency.officer("HCTH"), groups)).isOne();
        assertThat(waitingTasks.countWaitingFor(agency.colleague("HCTH"), groups))
                .isZero();
    }

    @Test
    void workIsHandedOverBeforeAPersonLeaves() {
        tasks.setAssignee(task, agency.officer("HCTH"));
        assertThat(openWork.countFor(agency.officer("HCTH"))).isOne();
        assertThat(openWork.countForUnit(agency.unit("HCTH"))).isOne();

        openWork.handOver(agency.officer("HCTH"), agency.colleague("HCTH"), agency.administrator());

        assertThat(openWork.countFor(agency.officer("HCTH"))).isZero();
        assertThat(openWork.countFor(agency.colleague("HCTH"))).isOne();
    }

    @Test
    void manyCompletionsAtOnceHaveOneWinner() throws Exception {
        tasks.setAssignee(task, agency.officer("HCTH"));
        CountDownLatch go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(6);
        List<Future<String>> calls = IntStream.range(0, 6)
                .mapToObj(i -> pool.submit(() -> {
                    identity.setAuthentication(
                            agency.officer("HCTH"), List.of("officer." + agency.unit("HCTH")), List.of(agency.id()));
                    go.await();
                    try {
                        forms.submitTaskForm(task, Map.of("decision", "agree"));
                        return "won";
                    } catch (Refusal refusal) {
                        return refusal.key();
                    } finally {
                        identity.clearAuthentication();
                    }
                }))
                .toList();
        go.countDown();
        List<String> outcomes =
                calls.stream().map(WaitingWorkTest::get).sorted().toList();
        pool.shutdown();

        assertThat(outcomes.stream().filter("won"::equals)).hasSize(1);
        assertThat(outcomes.stream().filter("engine.task.done"::equals)).hasSize(5);
    }

    @Test
    void manyStartsAtOnceMakeOneInstance() {
        String business = UUID.randomUUID().toString();
        var pool = Executors.newFixedThreadPool(4);
        List<Future<String>> calls = IntStream.range(0, 4)
                .mapToObj(i -> pool.submit(() ->
                        processes.start("guard-test", business, agency.id(), Map.of("unitId", agency.unit("HCTH")))))
                .toList();
        assertThat(calls.stream().map(WaitingWorkTest::get).distinct()).hasSize(1);
        pool.shutdown();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(business)
                        .count())
                .isOne();
    }

    @Test
    void aMessageForWhatDoesNotWaitIsRefused() {
        assertThatThrownBy(() -> processes.message("guard-test-go", "guard-test", key, Map.of()))
                .isInstanceOf(Refusal.class);
        tasks.complete(task);
        assertThat(processes.waits("guard-test-go", "guard-test", key)).isTrue();
        processes.message("guard-test-go", "guard-test", key, Map.of());
        assertThat(processes.running("guard-test", key)).isFalse();
    }

    @Test
    void theDecisionTableSaysHowLongAStepMayTake() {
        assertThat(limits.workingDays(agency.id(), "approve")).isEqualTo(2);
        assertThatThrownBy(() -> limits.workingDays(agency.id(), "no-such-step"))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String get(Future<String> call) {
        try {
            return call.get();
        } catch (Exception e) {
            return e.toString();
        }
    }
}
