package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;

/** The door to tasks: who may take, see and complete them, and what a form may say. */
@CchcTest
class GuardTest {

    private static final String AGENCY = "agency-a";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Processes processes;

    private String task;
    private String instance;

    @BeforeEach
    void start() {
        identity.clearAuthentication();
        repository
                .createDeployment()
                .name("guard-test")
                .addClasspathResource("engine/guard-test.bpmn")
                .addClasspathResource("engine/guard-test.form")
                .addClasspathResource("bpmn/limits.dmn")
                .enableDuplicateFiltering(false)
                .deploy();
        instance = processes.start("guard-test", UUID.randomUUID().toString(), AGENCY, Map.of("unitId", 7L));
        task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
    }

    @Test
    void theOneWhoClaimedCompletesAndTheFactsRouteOn() {
        as("lan", () -> {
            tasks.claim(task, "lan");
            forms.submitTaskForm(task, values("decision", "agree"));
        });

        assertThat(open()).isNull();
        assertThat(runtime.getVariables(instance))
                .containsEntry("decision", "agree")
                .doesNotContainKey("amount");
    }

    @Test
    void theFormOpensForThoseTheTaskIsOfferedTo() {
        as("lan", () -> {
            assertThat(forms.getTaskFormData(task).getCamundaFormRef().getKey()).isEqualTo("guard-test");
            assertThat(forms.getTaskFormVariables(task)).containsKey("asked");
        });
    }

    @Test
    void whoComesSecondLearnsWhoWasFirst() {
        as("lan", () -> {
            tasks.claim(task, "lan");
            tasks.complete(task, values("decision", "agree"));
        });

        as(
                "minh",
                () -> assertRefused(Refusal.Kind.CONFLICT, () -> {
                    tasks.complete(task, values("decision", "agree"));
                    return null;
                }));
    }

    @Test
    void aColleagueCannotCompleteWhatSomebodyElseTook() {
        as("lan", () -> tasks.claim(task, "lan"));

        as("minh", () -> {
            assertRefused(Refusal.Kind.FORBIDDEN, () -> {
                forms.submitTaskForm(task, values("decision", "agree"));
                return null;
            });
            assertRefused(Refusal.Kind.CONFLICT, () -> {
                tasks.claim(task, "minh");
                return null;
            });
        });
        assertThat(open().getAssignee()).isEqualTo("lan");
    }

    @Test
    void theFormShowsOnlyWhatTheStepGives() {
        as(
                "lan",
                () -> assertThat(forms.getTaskFormVariables(task))
                        .containsKeys("asked", "askedBy", "until", "subject", "units", "rows")
                        .doesNotContainKey("unitId"));
    }

    @Test
    void startsNoSecondInstanceForOneBusinessKey() {
        String key = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();

        assertThat(processes.start("guard-test", key, AGENCY, Map.of("unitId", 7L)))
                .isEqualTo(instance);
    }

    private Task open() {
        return tasks.createTaskQuery().taskId(task).singleResult();
    }

    private void as(String person, Runnable calls) {
        identity.setAuthentication(person, List.of("officer.7"), List.of(AGENCY));
        try {
            calls.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return values;
    }

    private static void assertRefused(Refusal.Kind kind, Callable<?> call) {
        assertThatThrownBy(call::call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
