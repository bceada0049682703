package vn.cchc.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.testing.CchcTest;

/** What administrators may change in the product's models, and what they are told when the product needs it as it is. */
@CchcTest
class ReplacedModelsTest {

    @Autowired
    private Administrator administrator;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Texts texts;

    /** One database serves all tests: what a test has put in force goes again. */
    @AfterEach
    void backToTheProducts() {
        repository.createDeploymentQuery().deploymentSource("Camunda Modeler").listPage(0, 100).stream()
                .filter(deployment -> "by hand".equals(deployment.getName()))
                .filter(deployment -> repository
                                        .createProcessDefinitionQuery()
                                        .deploymentId(deployment.getId())
                                        .count()
                                + repository
                                        .createDecisionDefinitionQuery()
                                        .deploymentId(deployment.getId())
                                        .count()
                        > 0)
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "limits.dmn | hitPolicy=\"FIRST\" | hitPolicy=\"COLLECT\" | hit policy",
                "limits.dmn | <text>agencyId</text> | <text>phongBan</text> | phongBan",
                "limits.dmn | name=\"workingDays\" | name=\"days\" | workingDays",
                "limits.dmn | <text>1</text> | <text>0</text> | không dùng được giá trị “0”",
                "limits.dmn | <text>1</text> | <text>999</text> | 999",
                "limits.dmn | <text>1</text> | <text>one day</text> | one day",
                "reminder-ladder.dmn | <text>\"có\"</text></outputEntry> | <text></text></outputEntry> | để trống",
                "reminder-ladder.dmn | \"không\"</text></outputEntry> | \"chưa\"</text></outputEntry> | chưa",
                "lead-time.dmn | <text>30</text> | <text></text> | để trống",
                "lead-time.dmn | <text>30</text> | <text>300</text> | 300",
                "halted-days.dmn | <text>true</text> | <text>không</text> | không",
                "limits.dmn | \"content-check\" | \"content-chek\" | content-chek",
                "limits.dmn | <text></text> | <text>\"ban-qldaa\"</text> | ban-qldaa",
                "limits.dmn | camunda:historyTimeToLive=\"P3650D\" | `` | lưu lịch sử",
                "limits.dmn | typeRef=\"string\"><text>step | typeRef=\"string\" expressionLanguage=\"javascript\"><text>step | javascript",
                "limits.dmn | typeRef=\"string\"><text>step | typeRef=\"string\" expressionLanguage=\"juel\"><text>step | juel",
                "limits.dmn | id=\"limits\" | id=\"limits2\" | `` ",
                "plan-appraisal.dmn | \"OVERLAP\"</text></outputEntry> | \"OVERLAPS\"</text></outputEntry> | OVERLAPS",
                "plan-appraisal.dmn | COLLECT | UNIQUE | COLLECT",
                "deliverable-kind.dmn | <text>\"OTHER\"</text> | <text>\"ANOTHER\"</text> | ANOTHER",
                "approver.dmn | &quot;TM.&quot; | &quot;TMM.&quot; | TMM.",
                "approver.dmn | &quot;lãnh đạo cơ quan&quot; | &quot;phòng không có&quot; | phòng không có",
                "approver.dmn | &quot;ubnd-tinh&quot; | &quot;ubnd-tinh-x&quot; | ubnd-tinh-x",
            })
    void aTableThatTheProductCouldNotUseIsRefusedByRowAndColumn(String file, String from, String to, String why) {
        String table = ours(file);
        assertThat(table).contains(from);
        String changed = table.replace(from, to);
        if (why == null || why.isBlank()) {
            assertThatCode(() -> administrator.deploys(Map.of(file, changed))).doesNotThrowAnyException();
            return;
        }

        assertThatThrownBy(() -> administrator.deploys(Map.of(file, changed)))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining(why);
    }

    @Test
    void aTableWithoutARowForEverythingElseIsRefused() {
        String approver = ours("approver.dmn");
        String withoutLast = approver.replaceAll("(?s)<rule id=\"rule-con-lai\">.*?</rule>", "");
        assertThat(withoutLast).isNotEqualTo(approver);

        assertThatThrownBy(() -> administrator.deploys(Map.of("approver.dmn", withoutLast)))
                .hasMessageContaining("không trả lời được");
        String withoutStep = ours("limits.dmn").replaceAll("(?s)<rule id=\"limit-sign\">.*?</rule>", "");
        assertThatThrownBy(() -> administrator.deploys(Map.of("limits.dmn", withoutStep)))
                .hasMessageContaining("sign");
    }

    @Test
    void aRowForOneAgencyAndAnotherNumberOfDaysAreTaken() {
        String more = ours("limits.dmn").replace("<text>1</text>", "<text>4</text>");

        administrator.deploys(Map.of("limits.dmn", more));

        assertThat(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey("limits")
                        .latestVersion()
                        .singleResult()
                        .getVersion())
                .isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "calledElement=\"issue-document\" | calledElement=\"issue-documents\" | issue-documents",
                "calledElement=\"issue-document\" | calledElement=\"${x}\" | chưa có trong hệ thống",
                "camunda:calledElementBinding=\"latest\" | camunda:calledElementBinding=\"deployment\" | latest",
                "${limit.due(execution,'plan-issue')} | ${limit.due(execution,'plan-isue')} | plan-isue",
                "camunda:delegateExpression=\"${startPlanWork}\" | camunda:delegateExpression=\"${notePlanDelay}\" | Thiếu bước",
            })
    void aProcessThatTheProductCouldNotRunIsRefused(String from, String to, String why) {
        String process = ours("annual-plan.bpmn");
        assertThat(process).contains(from);

        assertThatThrownBy(() -> administrator.deploys(Map.of("annual-plan.bpmn", process.replace(from, to))))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining(why);
    }

    @Test
    void aStepKeepsItsIdAndAMessageItsName() {
        String process = ours("plan-task.bpmn");

        assertThatThrownBy(() ->
                        administrator.deploys(Map.of("plan-task.bpmn", process.replace("\"assign\"", "\"assigned\""))))
                .isInstanceOf(Exception.class);
        String withoutMessages = process.replaceAll("(<bpmn:message id=\"[^\"]+\" name=\")", "$1x-");
        assertThat(withoutMessages).isNotEqualTo(process);
        assertThatThrownBy(() -> administrator.deploys(Map.of("plan-task.bpmn", withoutMessages)))
                .hasMessageContaining("Thiếu thông điệp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"type\": \"radio\" | \"type\": \"dynamiclist\" | engine.model.form-component",
                "\"type\": \"radio\" | \"type\": \"filepicker\" | engine.model.form-component",
                "\"id\": \"approve\" | \"id\": \"approval\" | engine.model.form-name",
                "\"key\": \"decision\" | \"key\": \"verdict\" | engine.model.form-fit",
                "\"type\": \"radio\" | \"type\": \"textfield\" | engine.model.form-fit",
                "\"components\" | \"parts\" | engine.model.form-shape",
                "\"schemaVersion\" | schemaVersion | engine.model.form-json",
            })
    void aFormThatDoesNotFitItsStepIsRefused(String from, String to, String why) {
        String form = ours("approve.form");
        assertThat(form).contains(from);

        assertThatThrownBy(() -> administrator.deploys(Map.of("approve.form", form.replace(from, to))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.getMessage()).isEqualTo(why);
                    assertThat(texts.of(refusal)).containsAnyOf("approve", "Biểu mẫu");
                });
    }

    @Test
    void aFormThatComesAloneIsInForceAtOnce() {
        String words = "Ý kiến " + UUID.randomUUID();
        String form = ours("approve.form").replaceFirst("\"label\": \"[^\"]+\"", "\"label\": \"" + words + "\"");

        var deployment = administrator.deploys(Map.of("approve.form", form));

        assertThat(deployment.getDeployedProcessDefinitions()).extracting("key").contains("issue-document");
        String latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("issue-document")
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        assertThat(latest).isEqualTo(deployment.getId());
        assertThat(repository.getDeploymentResourceNames(latest)).contains("approve.form", "sign.form");
    }

    @Test
    void aProcessOfAnotherSubjectMayCallOurs() {
        assertThatCode(this::deployOther).doesNotThrowAnyException();
    }

    @Test
    void theOnlyVersionOfAProcessIsNotDeleted() {
        String only = deployOther();

        assertThatThrownBy(() -> administrator.deletes(only))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.getMessage()).isEqualTo("engine.model.delete-last"));
        assertThat(repository.getDeploymentResourceNames(only)).isNotEmpty();
    }

    private String deployOther() {
        String key = "other-" + UUID.randomUUID().toString().substring(0, 8);
        String process = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" \
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
                  <process id="%s" name="Việc khác" isExecutable="true" camunda:historyTimeToLive="P3650D">
                    <startEvent id="a"/><sequenceFlow id="f" sourceRef="a" targetRef="b"/>
                    <callActivity id="b" calledElement="issue-document" camunda:calledElementBinding="latest"/>
                  </process>
                </definitions>""".formatted(key);
        return administrator.deploys(Map.of(key + ".bpmn", process)).getId();
    }

    private static String ours(String file) {
        return new String(BundledFiles.all().get(file), java.nio.charset.StandardCharsets.UTF_8);
    }
}
