package vn.cchc.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;

/** The names that the code uses stand in the models, so that a renamed element is noticed here and not in operation. */
class ModelNamesTest {

    @Test
    void annualPlan() {
        BpmnModelInstance model = model(AnnualPlan.KEY);

        assertThat(elements(model)).contains(AnnualPlan.SUBMIT_PLAN, AnnualPlan.EDIT_DRAFT, AnnualPlan.START_WORK);
        assertThat(model.getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .containsExactly(AnnualPlan.WITHDRAWN);
        assertThat(Bpmn.convertToString(model))
                .contains(
                        AnnualPlan.PLAN_ID,
                        AnnualPlan.DOCUMENT_ID,
                        AnnualPlan.ADVISORY_UNIT_ID,
                        "${!" + AnnualPlan.ASK_OPINIONS + "}",
                        "${" + AnnualPlan.RETURNED + "}",
                        "${" + AnnualPlan.WORK_LEFT + "}",
                        "${" + OpinionRound.DRAFT_CHANGES + "}");
    }

    @Test
    void opinionRound() {
        BpmnModelInstance model = model(OpinionRound.KEY);

        assertThat(elements(model))
                .contains(OpinionRound.GIVE_OPINION, OpinionRound.ANSWER_OPINIONS, OpinionRound.OPINIONS_DUE);
        assertThat(Bpmn.convertToString(model)).contains("elementVariable=\"" + OpinionRound.UNIT_ID + "\"");
    }

    @Test
    void planReview() {
        BpmnModelInstance model = model(PlanReview.KEY);

        assertThat(elements(model)).contains(PlanReview.APPRAISE_BUDGET, PlanReview.CHECK_OVERLAP);
        assertThat(Bpmn.convertToString(model)).contains(PlanReview.FINANCE_UNIT_ID, PlanReview.OFFICE_UNIT_ID);
    }

    private static BpmnModelInstance model(String key) {
        InputStream file = ModelNamesTest.class.getResourceAsStream("/bpmn/" + key + ".bpmn");
        BpmnModelInstance model = Bpmn.readModelFromStream(file);
        assertThat(model.getModelElementsByType(Process.class))
                .extracting(Process::getId)
                .containsExactly(key);
        return model;
    }

    private static List<String> elements(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowElement.class).stream()
                .map(FlowElement::getId)
                .toList();
    }
}
