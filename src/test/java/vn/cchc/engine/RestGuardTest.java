package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What people can do to tasks over real HTTP, through the web apps' API and the REST API. */
@CchcTest
class RestGuardTest {

    private static final String API = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Processes processes;

    private TestAgency ours;
    private TestAgency theirs;
    private Http lan;
    private String task;
    private String instance;

    @BeforeEach
    void start() {
        identity.clearAuthentication();
        ours = organizations.agency("HCTH");
        theirs = organizations.agency("TCKT");
        repository
                .createDeployment()
                .name("guard-test")
                .addClasspathResource("engine/guard-test.bpmn")
                .addClasspathResource("engine/guard-test.form")
                .enableDuplicateFiltering(false)
                .deploy();
        instance = processes.start(
                "guard-test", UUID.randomUUID().toString(), ours.id(), Map.of("unitId", ours.unit("HCTH")));
        task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        lan = signedIn(ours.officer("HCTH"));
    }

    @Test
    void aPersonClaimsAndCompletesInTasklist() {
        assertThat(claim(lan, ours.officer("HCTH")).statusCode()).isEqualTo(204);
        assertThat(Http.tree(lan.get(API + "/task/" + task + "/form-variables?deserializeValues=false"))
                        .path("asked")
                        .path("value")
                        .asText())
                .startsWith("Kiểm tra hồ sơ");
        assertThat(lan.get(API + "/task/" + task + "/form").statusCode()).isEqualTo(200);
        assertThat(lan.get(API + "/task/" + task + "/deployed-form").body()).contains("Lý do trả lại");

        assertThat(submit(lan, "\"decision\":{\"value\":\"agree\"}").statusCode())
                .isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    void theLoserOfARaceIsToldWhoWasFirst() {
        claim(lan, ours.officer("HCTH"));
        submit(lan, "\"decision\":{\"value\":\"agree\"}");

        var late = submit(lan, "\"decision\":{\"value\":\"agree\"}");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(message(late))
                .matches("cv1\\.hcth .* đã hoàn thành việc này lúc \\d\\d:\\d\\d ngày \\d\\d/\\d\\d/\\d{4}\\.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"decision\":{\"value\":\"maybe\"} | Kết quả",
                "\"decision\":{\"value\":\"return\"} | Lý do trả lại",
                "\"decision\":{\"value\":\"return\"},\"reason\":{\"value\":\"  a \"} | Lý do trả lại",
                "\"decision\":{\"value\":\"agree\"},\"amount\":{\"value\":11} | Số lượng",
                "\"decision\":{\"value\":\"agree\"},\"amount\":{\"value\":1.5} | Số lượng",
                "\"decision\":{\"value\":\"agree\"},\"amount\":{\"value\":\"1e999999999\"} | Số lượng",
                "\"decision\":{\"value\":\"agree\"},\"day\":{\"value\":\"2026-02-30\"} | Ngày xong",
                "\"decision\":{\"value\":\"agree\"},\"day\":{\"value\":\"2001-01-01\"} | Ngày xong",
                "\"decision\":{\"value\":\"agree\"},\"unit\":{\"value\":\"u9\"} | Đơn vị",
                "\"decision\":{\"value\":\"agree\"},\"approved\":{\"value\":true} | approved",
                "\"decision\":{\"value\":\"agree\"},\"code\":{\"value\":\"abc\"} | Mã số",
                "\"decision\":{\"value\":\"agree\"},\"code\":{\"value\":\"A\\u0000B1\"} | Mã số",
                "\"decision\":{\"value\":\"agree\"},\"tags\":{\"type\":\"Json\",\"value\":\"[\\\"c\\\"]\"} | Nhãn",
                "\"decision\":{\"value\":\"agree\"},\"rows\":{\"type\":\"Json\",\"value\":\"[{\\\"id\\\":\\\"9\\\",\\\"note\\\":\\\"x\\\"}]\"} | Danh mục",
                "\"decision\":{\"value\":\"agree\"},\"rows\":{\"type\":\"Json\",\"value\":\"[{\\\"id\\\":\\\"1\\\",\\\"note\\\":\\\"\\\"}]\"} | Ghi chú",
                "\"decision\":{\"value\":\"agree\"},\"urgent\":{\"value\":\"yes\"} | Khẩn",
                "\"decision\":{\"value\":\"agree\"},\"extra\":{\"type\":\"Json\",\"value\":\"{\\\"picks\\\":[\\\"z\\\"]}\"} | Chọn",
            })
    void whatTheFormForbidsIsNamed(String variables, String field) {
        claim(lan, ours.officer("HCTH"));
        for (String door : List.of("submit-form", "complete")) {
            var answer = lan.post(API + "/task/" + task + "/" + door, "{\"variables\":{" + variables + "}}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(message(answer)).contains(field).doesNotContain("ENGINE", "Exception");
        }
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void everyKindOfFieldIsTakenAsTasklistSendsIt() {
        claim(lan, ours.officer("HCTH"));

        var answer = submit(
                lan,
                "\"decision\":{\"value\":\"return\"},\"reason\":{\"value\":\"<script>alert(1)</script>\"},"
                        + "\"amount\":{\"value\":3},\"day\":{\"value\":\"2099-12-31\"},\"urgent\":{\"value\":true},"
                        + "\"unit\":{\"value\":\"u1\"},\"subject\":{\"value\":\"khác\"},\"code\":{\"value\":\"\"},"
                        + "\"tags\":{\"type\":\"Json\",\"value\":\"[\\\"a\\\",\\\"b\\\"]\"},"
                        + "\"rows\":{\"type\":\"Json\",\"value\":\"[{\\\"id\\\":\\\"1\\\",\\\"note\\\":\\\"x\\\"}]\"},"
                        + "\"extra\":{\"type\":\"Json\",\"value\":\"{\\\"picks\\\":[\\\"x\\\"]}\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    @Test
    void hostileBodiesAreTheCallersMistake() {
        claim(lan, ours.officer("HCTH"));
        String door = API + "/task/" + task + "/submit-form";
        for (String body : List.of(
                "{",
                "[]",
                "{\"variables\":[]}",
                "{\"variables\":{\"decision\":{\"type\":\"NoSuchType\",\"value\":1}}}",
                "{\"variables\":{\"decision\":{\"type\":\"Json\",\"value\":\"{broken\"}}}",
                "{\"variables\":{\"decision\":{\"type\":\"File\",\"value\":\"YWJj\",\"valueInfo\":{\"filename\":\"a.txt\"}}}}",
                "{\"variables\":{\"decision\":{\"type\":\"Object\",\"value\":\"rO0ABQ==\",\"valueInfo\":"
                        + "{\"objectTypeName\":\"java.lang.String\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}}",
                "{\"variables\":{\"decision\":{\"type\":\"Bytes\",\"value\":\"YWJj\"}}}",
                "{\"variables\":null}")) {
            var answer = lan.post(door, body);
            assertThat(answer.statusCode()).as(body + " -> " + answer.body()).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("\tat ", "ENGINE-");
        }
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void aColleagueIsRefusedWhatSomebodyElseTook() {
        claim(lan, ours.officer("HCTH"));
        Http minh = signedIn(ours.colleague("HCTH"));

        assertThat(claim(minh, ours.colleague("HCTH")).statusCode()).isEqualTo(409);
        assertThat(submit(minh, "\"decision\":{\"value\":\"agree\"}").statusCode())
                .isEqualTo(403);
        assertThat(minh.post(API + "/task/" + task + "/unclaim", null).statusCode())
                .isEqualTo(403);
        assertThat(minh.post(API + "/task/" + task + "/assignee", "{\"userId\":\"" + ours.colleague("HCTH") + "\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo(ours.officer("HCTH"));
    }

    @Test
    void whoIsNotAskedNeitherClaimsNorSeesTheForm() {
        Http clerk = signedIn(ours.clerk());

        assertThat(claim(clerk, ours.clerk()).statusCode()).isEqualTo(403);
        assertThat(clerk.get(API + "/task/" + task + "/form-variables").statusCode())
                .isEqualTo(403);
        assertThat(claim(clerk, ours.officer("HCTH")).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "POST   | /task/{task}/delegate        | {\"userId\":\"x\"}",
                "POST   | /task/{task}/resolve         | {\"variables\":{}}",
                "POST   | /task/{task}/bpmnError       | {\"errorCode\":\"x\"}",
                "POST   | /task/{task}/bpmnEscalation  | {\"escalationCode\":\"x\"}",
                "PUT    | /task/{task}/variables/x     | {\"value\":1}",
                "PUT    | /task/{task}/localVariables/x| {\"value\":1}",
                "POST   | /task/{task}/variables       | {\"modifications\":{\"x\":{\"value\":1}}}",
                "DELETE | /task/{task}/variables/unitId| -",
                "POST   | /task/{task}/identity-links  | {\"userId\":\"x\",\"type\":\"candidate\"}",
                "POST   | /task/{task}/identity-links/delete | {\"userId\":\"x\",\"type\":\"candidate\"}",
                "PUT    | /task/{task}                 | {\"name\":\"khác\",\"priority\":99}",
                "DELETE | /task/{task}                 | -",
                "POST   | /task/create                 | {\"id\":\"my-own\",\"name\":\"x\"}",
                "POST   | /process-definition/key/guard-test/start | {\"variables\":{}}",
                "POST   | /process-definition/key/guard-test/submit-form | {\"variables\":{}}",
                "PUT    | /process-instance/{instance}/variables/unitId | {\"value\":1}",
                "DELETE | /process-instance/{instance} | -",
                "POST   | /process-instance/{instance}/modification | {\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"check\"}]}",
                "PUT    | /process-instance/{instance}/suspended | {\"suspended\":true}",
                "POST   | /message                     | {\"messageName\":\"guard-test-go\"}",
                "POST   | /filter/create               | {\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}",
                "POST   | /authorization/create        | {\"type\":0,\"permissions\":[\"ALL\"],\"userId\":\"*\",\"resourceType\":7,\"resourceId\":\"*\"}",
                "POST   | /user/create                 | {\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"x\"}}",
                "POST   | /group/create                | {\"id\":\"x\",\"name\":\"x\"}",
                "PUT    | /group/camunda-admin/members/me | -",
                "POST   | /tenant/create               | {\"id\":\"x\",\"name\":\"x\"}",
            })
    void whatIsNotForOfficersIsRefusedWithASentence(String method, String path, String body) {
        claim(lan, ours.officer("HCTH"));

        var answer = lan.json(
                API + path.strip().replace("{task}", task).replace("{instance}", instance), method.strip(), body);

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499).isNotEqualTo(401);
        if (!answer.body().isBlank()) {
            assertThat(message(answer))
                    .matches("(?U).*[àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ].*");
        }
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getName())
                .isEqualTo("Kiểm tra");
        assertThat(tasks.createTaskQuery().taskId("my-own").count()).isZero();
    }

    @Test
    void theAssigneeMaySetARemindingDateAndNothingElse() {
        claim(lan, ours.officer("HCTH"));
        var shown = (com.fasterxml.jackson.databind.node.ObjectNode) Http.tree(lan.get(API + "/task/" + task));
        // what Tasklist sends back
        shown.retain(
                "name",
                "description",
                "priority",
                "assignee",
                "owner",
                "delegationState",
                "due",
                "followUp",
                "parentTaskId",
                "caseInstanceId",
                "tenantId");
        shown.put("followUp", "2099-01-01T08:00:00.000+0700");

        var changed = lan.json(API + "/task/" + task, "PUT", shown.toString());
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getFollowUpDate())
                .isNotNull();
        shown.put("priority", 99);
        assertThat(lan.json(API + "/task/" + task, "PUT", shown.toString()).statusCode())
                .isEqualTo(403);
        assertThat(lan.post(API + "/task/" + task + "/comment/create", "{\"message\":\"x\"}")
                        .statusCode())
                .as("what is said stands in the dossier")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/{task}",
                "/task/{task}/form",
                "/task/{task}/deployed-form",
                "/task/{task}/form-variables",
                "/task/{task}/rendered-form",
                "/task/{task}/variables",
                "/task/{task}/localVariables",
                "/task/{task}/identity-links",
                "/task/{task}/comment",
                "/task/{task}/attachment",
                "/process-instance/{instance}",
                "/process-instance/{instance}/variables",
                "/process-instance/{instance}/activity-instances",
                "/process-instance/{instance}/comment",
                "/history/process-instance/{instance}",
                "/execution/{instance}",
                "/execution/{instance}/localVariables",
                "/history/activity-instance?processInstanceId={instance}",
                "/history/task?taskId={task}",
                "/history/detail?processInstanceId={instance}",
                "/history/variable-instance?processInstanceId={instance}",
                "/history/user-operation?processInstanceId={instance}",
                "/history/identity-link-log?taskId={task}",
                "/variable-instance?processInstanceIdIn={instance}",
                "/task?processInstanceId={instance}",
                "/process-instance?processInstanceIds={instance}",
            })
    void anotherAgencyReadsNothing(String path) {
        claim(lan, ours.officer("HCTH"));
        Http stranger = signedIn(theirs.officer("TCKT"));
        String address = path.replace("{task}", task).replace("{instance}", instance);

        var answer = stranger.get(API + address + (path.contains("?") ? "&maxResults=10" : ""));

        if (answer.statusCode() == 200) {
            assertThat(answer.body()).isEqualTo("[]");
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403, 404);
        }
        assertThat(answer.body()).doesNotContain("Kiểm tra hồ sơ", "unitId\"", ours.officer("HCTH"), "Lý do trả lại");
    }

    @Test
    void anotherAgencyChangesNothing() {
        Http stranger = signedIn(theirs.officer("TCKT"));

        assertThat(claim(stranger, theirs.officer("TCKT")).statusCode()).isEqualTo(404);
        assertThat(submit(stranger, "\"decision\":{\"value\":\"agree\"}").statusCode())
                .isEqualTo(404);
        assertThat(stranger.post(API + "/task/" + task + "/unclaim", null).statusCode())
                .isEqualTo(404);
        assertThat(stranger.post(API + "/task/" + task + "/comment/create", "{\"message\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(submit(stranger, "").statusCode()).isEqualTo(404);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void theRestApiIsHeldToTheSameRules() {
        Http admin = new Http(port).basic(organizations.root(), "demo");

        assertThat(admin.post("/engine-rest/task/" + task + "/complete", "{}").statusCode())
                .isEqualTo(403);
        assertThat(admin.post("/engine-rest/task/no-such-task/complete", "{}").statusCode())
                .isEqualTo(404);
        assertThat(admin.post(
                                "/engine-rest/task/" + task + "/assignee",
                                "{\"userId\":\"" + ours.officer("HCTH") + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(admin.post(
                                "/engine-rest/task/" + task + "/assignee",
                                "{\"userId\":\"" + theirs.officer("TCKT") + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private Http signedIn(String person) {
        Http http = new Http(port);
        http.signIn(person, "demo");
        return http.readyForWebApps();
    }

    private HttpResponse<String> claim(Http who, String person) {
        return who.post(API + "/task/" + task + "/claim", "{\"userId\":\"" + person + "\"}");
    }

    private HttpResponse<String> submit(Http who, String variables) {
        return who.post(API + "/task/" + task + "/submit-form", "{\"variables\":{" + variables + "}}");
    }

    private static String message(HttpResponse<String> answer) {
        return Http.tree(answer).path("message").asText();
    }
}
