package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.testing.CchcTest;

/** Where instances are and have been. */
@CchcTest
class TrailsTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Processes processes;

    @Autowired
    private Trails trails;

    @Autowired
    private OpenTasks openTasks;

    private final String key = UUID.randomUUID().toString();
    private String instance;

    @BeforeEach
    void start() {
        repository
                .createDeployment()
                .addClasspathResource("engine/guard-test.bpmn")
                .addClasspathResource("engine/guard-test.form")
                .addClasspathResource("bpmn/limits.dmn")
                .enableDuplicateFiltering(false)
                .deploy();
        instance = processes.start("guard-test", key, "agency-a", Map.of("unitId", 7L));
    }

    @Test
    void showsWhereAnInstanceIsAndWas() {
        Trail trail = trails.of("guard-test", key).get(0);

        assertThat(trail.instanceId()).isEqualTo(instance);
        assertThat(trail.running()).isTrue();
        assertThat(trail.active()).containsExactly("check");
        assertThat(trail.passed()).containsExactly("start");
        assertThat(trails.of(instance)).containsExactly(trail);
    }

    @Test
    void keepsTheTrailOfAnEndedInstanceAndForgetsWhatWasCancelled() {
        runtime.deleteProcessInstance(instance, "test");

        Trail trail = trails.of("guard-test", key).get(0);

        assertThat(trail.running()).isFalse();
        assertThat(trail.active()).isEmpty();
        assertThat(trail.passed()).containsExactly("start");
    }

    @Test
    void hasNoTrailOfWhatNeverRan() {
        assertThat(trails.of("guard-test", "none")).isEmpty();
        assertThat(trails.of("none")).isEmpty();
    }

    @Test
    void givesTheModelThatAnInstanceFollows() {
        assertThat(trails.model(trails.of(instance).get(0).definitionId())).contains("Thử cửa vào");
    }

    @Test
    void findsOpenTasksByTheirIds() {
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();

        assertThat(openTasks.withIds(List.of(task, "none")))
                .singleElement()
                .satisfies(open -> assertThat(open.businessKey()).isEqualTo(key));
    }
}
