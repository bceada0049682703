package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.testing.CchcTest;

/** What callers are refused over real HTTP. Refusals change nothing, so all of them knock at the same task. */
@CchcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestRefusalsTest extends RestGuardCase {

    private Http stranger;

    @BeforeAll
    void anOfficerHasTakenTheTask() {
        start();
        assertThat(claim(lan, ours.officer("HCTH")).statusCode()).isEqualTo(204);
        stranger = signedIn(theirs.officer("TCKT"));
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
        for (String door : List.of("submit-form", "complete")) {
            var answer = lan.post(API + "/task/" + task + "/" + door, "{\"variables\":{" + variables + "}}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(message(answer)).contains(field).doesNotContain("ENGINE", "Exception");
        }
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void hostileBodiesAreTheCallersMistake() {
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
}
