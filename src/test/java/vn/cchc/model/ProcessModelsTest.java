package vn.cchc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.Models.Model;

/** What an administrator could break in a process: each test names the mistake that it catches. */
class ProcessModelsTest {

    static Stream<Model> models() {
        return Models.processes();
    }

    @Test
    void everyProcessOfTheProductIsThere() {
        assertThat(models().flatMap(model -> all(model, Process.class).stream()).map(Process::getId))
                .doesNotHaveDuplicates()
                .contains("annual-plan", "plan-task", "issue-document");
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelHoldsOneExecutableProcessNamedAfterItsFile(Model model) {
        assertThat(all(model, Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId() + ".bpmn").isEqualTo(model.file());
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getName()).isNotBlank();
            assertThat(process.getDocumentations()).isNotEmpty();
            assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementHasANameThatPeopleRead(Model model) {
        assertThat(all(model, FlowNode.class))
                .filteredOn(node -> !isJoin(node))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsTellWhatTheElementIs(Model model) {
        assertThat(all(model, FlowElement.class))
                .allSatisfy(element -> assertThat(element.getId()).doesNotMatch("(?i)[a-z]+_[0-9a-z]{7}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aDecisionPointHasADefaultAndNamesItsOtherWays(Model model) {
        for (ExclusiveGateway gateway : all(model, ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() < 2) {
                continue;
            }
            assertThat(gateway.getDefault()).as("default of " + gateway.getId()).isNotNull();
            for (SequenceFlow way : gateway.getOutgoing()) {
                assertThat(way.getName()).as("name of " + way.getId()).isNotBlank();
                if (!way.equals(gateway.getDefault())) {
                    assertThat(way.getConditionExpression()).as(way.getId()).isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasItsFormItsPeopleItsLimitAndItsStep(Model model) {
        for (UserTask task : all(model, UserTask.class)) {
            String form = task.getCamundaFormRef();
            assertThat(form).as("form of " + task.getId()).isNotBlank();
            assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
            assertThat(Files.exists(Path.of("forms", form + ".form")))
                    .as("forms/" + form + ".form")
                    .isTrue();
            assertThat(Stream.of(
                                    task.getCamundaCandidateGroups(),
                                    task.getCamundaAssignee(),
                                    task.getCamundaCandidateUsers())
                            .anyMatch(people -> people != null && !people.isBlank()))
                    .as("who may do " + task.getId())
                    .isTrue();
            assertThat(task.getCamundaDueDate()).as("limit of " + task.getId()).isNotBlank();
            assertThat(property(task, "step")).as("step of " + task.getId()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskCallsABeanAndSaysHowItIsTriedAgain(Model model) {
        for (ServiceTask task : all(model, ServiceTask.class)) {
            assertThat(task.getCamundaDelegateExpression()).as(task.getId()).matches("[$#]\\{\\w+}");
            if (task.isCamundaAsyncBefore()) {
                assertThat(task.getDomElement().getTextContent())
                        .as("failedJobRetryTimeCycle of " + task.getId())
                        .matches("(?s).*R\\d+/PT\\d+[MH].*");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void calledProcessesExist(Model model) {
        List<String> known = models().flatMap(other -> all(other, Process.class).stream())
                .map(Process::getId)
                .toList();
        assertThat(all(model, CallActivity.class))
                .extracting(CallActivity::getCalledElement)
                .allMatch(known::contains);
    }

    @ParameterizedTest
    @MethodSource("models")
    void thereAreNoScripts(Model model) {
        assertThat(all(model, ScriptTask.class)).isEmpty();
        assertThat(all(model, CamundaScript.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepIsDocumented(Model model) {
        assertThat(all(model, Activity.class))
                .allSatisfy(step -> assertThat(step.getDocumentations())
                        .as("documentation of " + step.getId())
                        .isNotEmpty());
    }

    private static boolean isJoin(FlowNode node) {
        return node.getElementType().getTypeName().endsWith("Gateway")
                && node.getOutgoing().size() < 2;
    }

    private static String property(UserTask task, String name) {
        if (task.getExtensionElements() == null) {
            return null;
        }
        Collection<CamundaProperty> properties =
                new ArrayList<>(task.getModelInstance().getModelElementsByType(CamundaProperty.class));
        return properties.stream()
                .filter(property -> name.equals(property.getCamundaName()))
                .filter(property -> isIn(property, task))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean isIn(ModelElementInstance element, UserTask task) {
        for (var parent = element.getParentElement(); parent != null; parent = parent.getParentElement()) {
            if (parent.equals(task)) {
                return true;
            }
        }
        return false;
    }

    private static <T extends ModelElementInstance> Collection<T> all(Model model, Class<T> type) {
        return model.content().getModelElementsByType(type);
    }
}
