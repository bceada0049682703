package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.CchcTest;

/** What people can do to tasks over real HTTP, through the web apps' API and the REST API. */
@CchcTest
class RestGuardTest extends RestGuardCase {

    @BeforeEach
    void aTask() {
        start();
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
}
