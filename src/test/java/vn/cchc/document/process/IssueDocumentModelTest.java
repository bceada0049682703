package vn.cchc.document.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.testing.CchcTest;

/** The code's constants and beans are those of the model. */
@CchcTest
class IssueDocumentModelTest {

    private final BpmnModelInstance model = Bpmn.readModelFromFile(new File("bpmn/issue-document.bpmn"));

    @Autowired
    private ApplicationContext beans;

    @Test
    void keyTasksAndMessagesAreThoseOfTheModel() {
        assertThat(model.getModelElementsByType(Process.class))
                .extracting(Process::getId)
                .containsExactly(IssueDocument.KEY);
        assertThat(model.getModelElementsByType(UserTask.class))
                .extracting(UserTask::getId)
                .containsExactlyInAnyOrder(
                        IssueDocument.CONTENT_CHECK,
                        IssueDocument.FORMAT_CHECK,
                        IssueDocument.APPROVE,
                        IssueDocument.SIGN,
                        IssueDocument.REVISE,
                        IssueDocument.NUMBER,
                        IssueDocument.DISPATCH,
                        IssueDocument.GRANT_AUTHORITY);
        assertThat(model.getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrder(IssueDocument.DRAFT_CHANGED, IssueDocument.DRAFT_WITHDRAWN);
    }

    @Test
    void everyStepAndEveryDelegateIsABean() {
        assertThat(model.getModelElementsByType(CamundaProperty.class))
                .filteredOn(property -> property.getCamundaName().equals("step"))
                .hasSize(8)
                .allSatisfy(property ->
                        assertThat(beans.getBean(property.getCamundaValue())).isInstanceOf(TaskStep.class));
        assertThat(model.getModelElementsByType(ServiceTask.class))
                .hasSize(4)
                .allSatisfy(task -> assertThat(beans.containsBean(
                                task.getCamundaDelegateExpression().replaceAll("[${}]", "")))
                        .as(task.getCamundaDelegateExpression())
                        .isTrue());
    }

    @Test
    void conditionsAskOnlyForDecisionsThatFormsOffer() {
        var known = Arrays.stream(vn.cchc.document.process.Decision.values())
                .map(vn.cchc.document.process.Decision::value)
                .toList();
        assertThat(model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(SequenceFlow::getConditionExpression)
                        .filter(condition ->
                                condition != null && condition.getTextContent().contains("'"))
                        .map(condition -> condition.getTextContent().replaceAll("(?s).*'(.*)'.*", "$1")))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void theDecisionTableSpeaksOfTheFactsThatTheCodeSets() {
        var table = Dmn.readModelFromFile(new File("bpmn/approver.dmn"));

        assertThat(model.getModelElementsByType(BusinessRuleTask.class))
                .extracting(BusinessRuleTask::getCamundaDecisionRef)
                .containsExactly(IssueDocument.APPROVER_DECISION);
        assertThat(table.getModelElementsByType(Decision.class))
                .extracting(Decision::getId)
                .containsExactly(IssueDocument.APPROVER_DECISION);
        assertThat(table.getModelElementsByType(Input.class).stream()
                        .map(input -> input.getInputExpression().getText().getTextContent()))
                .containsExactlyInAnyOrder(
                        IssueDocument.DOCUMENT_TYPE, "agencyId", IssueDocument.DRAFTING_UNIT, IssueDocument.URGENCY);
        assertThat(table.getModelElementsByType(Output.class))
                .extracting(Output::getName)
                .containsExactlyInAnyOrder(
                        IssueDocument.FORMAT_CHECKER, IssueDocument.SIGNER, IssueDocument.SIGNING_MODES);
    }

    @Test
    void theCapacitiesInTheDecisionTableExist() {
        var table = Dmn.readModelFromFile(new File("bpmn/approver.dmn"));
        Stream<String> modes = table.getModelElementsByType(org.camunda.bpm.model.dmn.instance.Rule.class).stream()
                .map(rule -> rule.getOutputEntries().stream()
                        .skip(2)
                        .findFirst()
                        .orElseThrow()
                        .getText()
                        .getTextContent()
                        .replace("\"", ""));

        assertThat(modes.toList()).hasSizeGreaterThan(2).allSatisfy(ApproverDecision::modes);
    }
}
