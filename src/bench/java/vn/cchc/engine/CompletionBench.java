package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.cchc.bench.BareEngine;
import vn.cchc.bench.Results;
import vn.cchc.bench.RunningApplication;
import vn.cchc.bench.Series;
import vn.cchc.organization.Role;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/**
 * Completing a task over HTTP, with sign-in, guard and form rules, beside the same step of the same process on Camunda
 * alone, turn by turn. The step's own act in the domain is next to nothing, so that the difference is the way to it.
 */
@RunningApplication
class CompletionBench {

    private static final int WARM_UPS = 150;
    private static final int RUNS = 120;
    private static final String VALUES = "{\"decision\":{\"value\":\"agree\"}}";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Processes processes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate jdbc;

    private TestAgency agency;

    @Test
    void completesTasks() throws Exception {
        agency = organization.agency("HCTH");
        repository
                .createDeployment()
                .addClasspathResource("engine/guard-test.bpmn")
                .addClasspathResource("engine/guard-test.form")
                .deploy();
        try (BareEngine bare = BareEngine.beside(database)) {
            deploy(bare.engine());
            compare("Complete a task in Tasklist", bare, inTasklist());
            compare("Complete a task through /engine-rest", bare, throughEngineRest());
        }
    }

    /** Takes a task, then answers how it is completed. */
    private interface Door {
        Series.Work opened(String task);
    }

    private Door inTasklist() {
        var officer = new TasklistUser(port, agency.officer("HCTH"));
        return task -> {
            officer.claim(task);
            return () -> officer.submit(task, VALUES);
        };
    }

    /** That API is for those who run the installation; this one is an officer, too. */
    private Door throughEngineRest() {
        String person = organization.member(agency, agency.unit("HCTH"), Role.OFFICER, "kythuat", "Chuyên viên");
        jdbc.update("update person set system_admin = true where id = ?", person);
        Http http = new Http(port).basic(person, TestOrganization.PASSWORD);
        return task -> {
            post(http, "/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + person + "\"}");
            return () -> submit(http, "/engine-rest", task);
        };
    }

    private void compare(String metric, BareEngine bare, Door door) throws Exception {
        Http http = new Http(bare.port());
        long[] ours = new long[RUNS];
        long[] theirs = new long[RUNS];
        for (int i = -WARM_UPS; i < RUNS; i++) {
            String bareTask = taskOf(bare.engine());
            long alone = Series.time(() -> submit(http, bare.api(), bareTask));
            long guarded = Series.time(door.opened(task()));
            if (i >= 0) {
                theirs[i] = alone;
                ours[i] = guarded;
            }
        }
        Results.compare(metric, Series.of(ours), 1.5, Series.of(theirs), "bare engine");
    }

    private String task() {
        String instance = processes.start(
                "guard-test", UUID.randomUUID().toString(), agency.id(), Map.of("unitId", agency.unit("HCTH")));
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private String taskOf(ProcessEngine bare) {
        String instance = bare.getRuntimeService()
                .startProcessInstanceByKey(
                        "guard-test",
                        UUID.randomUUID().toString(),
                        Map.of("unitId", agency.unit("HCTH"), "agencyId", agency.id()))
                .getId();
        Task task = bare.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
        bare.getTaskService().claim(task.getId(), agency.officer("HCTH"));
        return task.getId();
    }

    private static void submit(Http http, String api, String task) {
        post(http, api + "/task/" + task + "/submit-form", "{\"variables\":" + VALUES + "}");
    }

    private static void post(Http http, String path, String json) {
        var answer = http.post(path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    /** The same model; what it asks the application for is a constant. */
    private static void deploy(ProcessEngine bare) throws IOException {
        try (InputStream model = CompletionBench.class.getResourceAsStream("/engine/guard-test.bpmn")) {
            String plain = new String(model.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${to.officers(unitId)}", "officer.1")
                    .replace("${limit.due(execution,'approve')}", "2030-01-01T00:00:00");
            assertThat(plain).doesNotContain("${to.", "${limit.");
            bare.getRepositoryService()
                    .createDeployment()
                    .addString("guard-test.bpmn", plain)
                    .addClasspathResource("engine/guard-test.form")
                    .deploy();
        }
    }
}
