package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** What the code believes of the models is true. */
class ModelConstantsTest {

    private static final BpmnModelInstance PLAN_TASK = read("bpmn/plan-task.bpmn");
    private static final BpmnModelInstance DELIVERABLE = read("bpmn/deliverable.bpmn");

    @Test
    void planTask() {
        assertThat(key(PLAN_TASK)).isEqualTo(PlanTaskProcess.KEY);
        assertThat(userTasks(PLAN_TASK))
                .containsExactlyInAnyOrder(
                        PlanTaskProcess.ASSIGN,
                        PlanTaskProcess.ASK,
                        PlanTaskProcess.CONTRIBUTE,
                        PlanTaskProcess.PROPOSE,
                        PlanTaskProcess.CONFIRM);
        assertThat(messages(PLAN_TASK)).containsExactly(PlanTaskProcess.WITHDRAWN, PlanTaskProcess.STARTED_EARLY);
        assertThat((Object) PLAN_TASK.getModelElementById(PlanTaskProcess.WORK_COMES))
                .isInstanceOf(IntermediateCatchEvent.class);
        assertThat(called(PLAN_TASK)).containsExactly(DeliverableProcess.KEY);
        assertThat(text(PLAN_TASK))
                .contains("${!" + PlanTaskProcess.CONFIRMED + "}")
                .contains("\"" + PlanTaskProcess.WORK_ID + "\"")
                .contains("\"" + PlanTaskProcess.ASKED_UNIT_ID + "\"")
                .contains("pieces(" + PlanTaskProcess.ROW_ID + ")");
    }

    @Test
    void deliverable() {
        assertThat(key(DELIVERABLE)).isEqualTo(DeliverableProcess.KEY);
        assertThat(userTasks(DELIVERABLE))
                .containsExactlyInAnyOrder(
                        DeliverableProcess.REGISTER_EVENT,
                        DeliverableProcess.REPORT_PERIOD,
                        DeliverableProcess.YEAR_END,
                        DeliverableProcess.DRAFT,
                        DeliverableProcess.COMMENT,
                        DeliverableProcess.APPRAISE,
                        DeliverableProcess.EVIDENCE,
                        DeliverableProcess.CHECK_EVIDENCE);
        assertThat(messages(DELIVERABLE))
                .containsExactlyInAnyOrder(
                        DeliverableProcess.DATED,
                        DeliverableProcess.UNDATED,
                        DeliverableProcess.MOVED,
                        DeliverableProcess.YEAR_CLOSED);
        assertThat(called(DELIVERABLE)).containsExactly("issue-document");
        assertThat(text(DELIVERABLE))
                .contains("\"" + DeliverableProcess.DATE_ID + "\"")
                .contains("id=\"overdue\"", "id=\"new_last_day\"");
        for (String fact : List.of(
                "!" + DeliverableProcess.ARISEN,
                "!" + DeliverableProcess.PASSED,
                "!" + DeliverableProcess.ACCEPTED,
                DeliverableProcess.NEXT_STEP + " == '" + DeliverableProcess.TO_COMMENT + "'",
                DeliverableProcess.NEXT_STEP + " == '" + DeliverableProcess.TO_EVIDENCE + "'",
                DeliverableProcess.NEXT_STEP + " == '" + DeliverableProcess.TO_DOCUMENT + "'")) {
            assertThat(text(DELIVERABLE)).contains("${" + fact + "}");
        }
    }

    private static BpmnModelInstance read(String file) {
        return Bpmn.readModelFromFile(Path.of(file).toFile());
    }

    private static String key(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }

    private static Set<String> userTasks(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getId)
                .collect(Collectors.toSet());
    }

    private static List<String> messages(BpmnModelInstance model) {
        return model.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .toList();
    }

    private static List<String> called(BpmnModelInstance model) {
        return model.getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .toList();
    }

    private static String text(BpmnModelInstance model) {
        return Bpmn.convertToString(model);
    }
}
