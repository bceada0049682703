package vn.cchc.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.engine.To;

/** The building blocks that Camunda Modeler offers beside the models are those of the models, no more and no less. */
class ElementTemplatesTest {

    private static final Path FOLDER = Path.of("bpmn/.camunda/element-templates");

    /** Bindings that Camunda Modeler knows for this engine (element-templates-json-schema 0.22). */
    private static final Set<String> BINDINGS = Set.of(
            "property",
            "camunda:property",
            "camunda:inputParameter",
            "camunda:outputParameter",
            "camunda:in",
            "camunda:out",
            "camunda:in:businessKey",
            "camunda:executionListener",
            "camunda:field",
            "camunda:errorEventDefinition");

    private static final Set<String> TYPES = Set.of("String", "Text", "Boolean", "Dropdown", "Hidden");
    private static final Pattern PEOPLE = Pattern.compile("\\$\\{to\\.(\\w+)\\(");
    private static final Pattern LIMIT = Pattern.compile("\\$\\{limit\\.due\\(execution,'([^']+)'\\)}");

    static List<JsonNode> templates() throws IOException {
        List<JsonNode> templates = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                new ObjectMapper().readTree(file.toFile()).forEach(templates::add);
            }
        }
        return templates;
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasTheShapeThatCamundaModelerReads(JsonNode template) {
        assertThat(template.path("$schema").asText()).endsWith("element-templates-json-schema/resources/schema.json");
        assertThat(template.path("id").asText()).startsWith("vn.cchc.");
        assertThat(template.path("name").asText()).isNotBlank();
        assertThat(template.path("description").asText()).isNotBlank();
        assertThat(template.path("appliesTo")).isNotEmpty();
        assertThat(template.path("properties")).isNotEmpty().allSatisfy(property -> {
            assertThat(BINDINGS).contains(property.path("binding").path("type").asText());
            assertThat(TYPES).contains(property.path("type").asText());
            if (!property.path("type").asText().equals("Hidden")) {
                assertThat(property.path("label").asText()).isNotBlank();
            }
            if (property.path("type").asText().equals("Dropdown")) {
                assertThat(property.path("choices"))
                        .as("the value that is chosen at first")
                        .anyMatch(choice -> choice.path("value").equals(property.path("value")));
            }
        });
    }

    @Test
    void everyTemplateHasAnIdOfItsOwn() throws IOException {
        assertThat(templates())
                .extracting(template -> template.path("id").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void thereIsOneForEveryWorkOfPeopleWithTheFormThatItsStepReads() throws IOException {
        Set<String> inModels = Models.processes()
                .flatMap(model -> model.content().getModelElementsByType(UserTask.class).stream())
                .map(task -> step(task) + " " + task.getCamundaFormRef())
                .collect(Collectors.toSet());
        Set<String> inTemplates = templates().stream()
                .filter(template -> template.path("id").asText().startsWith("vn.cchc.user."))
                .map(template -> value(template, "step") + " " + value(template, "camunda:formRef"))
                .collect(Collectors.toSet());

        assertThat(inTemplates.stream().map(pair -> pair.split(" ")[0]))
                .containsExactlyInAnyOrderElementsOf(
                        inModels.stream().map(pair -> pair.split(" ")[0]).collect(Collectors.toSet()));
        assertThat(inModels).containsAll(inTemplates);
    }

    @Test
    void thereIsOneForEveryServiceThatTheModelsCall() throws IOException {
        Set<String> inModels = Models.processes()
                .flatMap(model -> model.content().getModelElementsByType(ServiceTask.class).stream())
                .map(ServiceTask::getCamundaDelegateExpression)
                .collect(Collectors.toSet());

        assertThat(templates().stream()
                        .filter(template -> template.path("id").asText().startsWith("vn.cchc.service."))
                        .map(template -> value(template, "camunda:delegateExpression")))
                .containsExactlyInAnyOrderElementsOf(inModels);
    }

    @Test
    void peopleLimitsAndProcessesThatAreOfferedExist() throws IOException {
        Set<String> groups = Arrays.stream(To.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(java.lang.reflect.Method::getName)
                .collect(Collectors.toSet());
        String limits = Files.readString(Path.of("bpmn/limits.dmn"));
        for (JsonNode template : templates()) {
            String text = template.toString();
            Matcher people = PEOPLE.matcher(text);
            while (people.find()) {
                assertThat(groups).contains(people.group(1));
            }
            Matcher limit = LIMIT.matcher(text);
            while (limit.find()) {
                assertThat(limits).contains("<text>\"" + limit.group(1) + "\"</text>");
            }
            String called = value(template, "calledElement");
            assertThat(called == null || Files.exists(Path.of("bpmn", called + ".bpmn")))
                    .as(called)
                    .isTrue();
        }
    }

    private static String value(JsonNode template, String binding) {
        for (JsonNode property : template.path("properties")) {
            if (binding.equals(property.path("binding").path("name").asText())) {
                return property.path("value").asText();
            }
        }
        return null;
    }

    private static String step(UserTask task) {
        return task
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(property -> "step".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow();
    }
}
