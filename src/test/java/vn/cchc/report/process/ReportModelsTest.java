package vn.cchc.report.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.junit.jupiter.api.Test;

/** The names that the code uses stand in the models. */
class ReportModelsTest {

    @Test
    void periodicReport() {
        BpmnModelInstance model = model(PeriodicReport.KEY);

        assertThat(elements(model))
                .contains(
                        PeriodicReport.OPEN_PARTS,
                        PeriodicReport.CONSOLIDATE,
                        PeriodicReport.FEED_REPORT,
                        PeriodicReport.SEND_OVERDUE);
        assertThat(messages(model)).containsExactlyInAnyOrder(PeriodicReport.PART_LATE, PeriodicReport.CANCELLED);
        assertThat(Bpmn.convertToString(model))
                .contains(
                        "(" + PeriodicReport.REPORT_ID + ")",
                        "\"" + PeriodicReport.PART_ID + "\"",
                        "\"" + PeriodicReport.DOCUMENT_ID + "\"",
                        "${" + PeriodicReport.REOPENED + "}",
                        "calledElement=\"" + UnitReport.KEY + "\"");
    }

    @Test
    void unitReport() {
        BpmnModelInstance model = model(UnitReport.KEY);

        assertThat(elements(model))
                .contains(UnitReport.REPORT_PART, UnitReport.CHECK_PART, UnitReport.REMIND, UnitReport.LIMIT);
        assertThat(messages(model)).containsExactly(UnitReport.FED);
        assertThat(Bpmn.convertToString(model))
                .contains(
                        "(" + UnitReport.PART_ID + ")",
                        "(" + UnitReport.UNIT_ID + ")",
                        "${!" + UnitReport.ACCEPTED + "}");
    }

    @Test
    void reportOpening() {
        BpmnModelInstance model = model(ReportOpeningProcess.KEY);

        assertThat(elements(model)).contains(ReportOpeningProcess.EVERY_MORNING);
        assertThat(Bpmn.convertToString(model)).contains("\"" + PeriodicReport.PLAN_ID + "\"");
    }

    private static BpmnModelInstance model(String key) {
        return Bpmn.readModelFromFile(Path.of("bpmn", key + ".bpmn").toFile());
    }

    private static List<String> elements(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowElement.class).stream()
                .map(FlowElement::getId)
                .toList();
    }

    private static List<String> messages(BpmnModelInstance model) {
        return model.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .toList();
    }
}
