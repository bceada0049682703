package vn.cchc.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms hold only what Tasklist of this engine can show, and begin with what is asked, by whom, until when. */
class FormsTest {

    /** What form-js 1.8.7, the one in Tasklist 7.24, can draw and this product uses. */
    private static final Set<String> KNOWN_TYPES = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "text",
            "table",
            "spacer",
            "separator",
            "group",
            "dynamiclist");

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select", "taglist");

    static Stream<Path> forms() {
        return Models.forms();
    }

    @Test
    void everyFormIsUsedByAStep() {
        Set<String> used = Models.processes()
                .flatMap(model -> model.content().getModelElementsByType(UserTask.class).stream())
                .map(task -> task.getCamundaFormRef() + ".form")
                .collect(Collectors.toSet());
        assertThat(forms().map(path -> path.getFileName().toString())).allMatch(used::contains);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsNamedAfterItsFileAndMadeForThisEngine(Path file) throws IOException {
        JsonNode form = read(file);
        assertThat(form.path("id").asText() + ".form")
                .isEqualTo(file.getFileName().toString());
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.22.0");
        assertThat(form.path("schemaVersion").asInt()).isLessThanOrEqualTo(16);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormBeginsWithWhatIsAsked(Path file) throws IOException {
        JsonNode first = read(file).path("components").path(0);
        assertThat(first.path("type").asText()).isEqualTo("text");
        assertThat(first.path("text").asText()).contains("{{asked}}", "{{askedBy}}", "{{until}}");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void componentsAreKnownToTasklist(Path file) throws IOException {
        assertThat(components(read(file)))
                .extracting(component -> component.path("type").asText())
                .allMatch(KNOWN_TYPES::contains);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyInputHasAKeyALabelAndABound(Path file) throws IOException {
        List<JsonNode> inputs = components(read(file)).stream()
                .filter(component -> INPUTS.contains(component.path("type").asText()))
                .toList();
        assertThat(inputs).extracting(input -> input.path("key").asText()).doesNotHaveDuplicates();
        assertThat(inputs).allSatisfy(input -> {
            assertThat(input.path("key").asText()).matches("[a-zA-Z][a-zA-Z0-9]*");
            assertThat(input.path("label").asText(input.path("dateLabel").asText()))
                    .as("label of " + input.path("key"))
                    .isNotBlank();
            if (Set.of("textfield", "textarea").contains(input.path("type").asText())
                    && !input.path("readonly").asBoolean()
                    && !input.path("disabled").asBoolean()) {
                assertThat(input.path("validate").path("maxLength").asInt())
                        .as("longest text of " + input.path("key"))
                        .isBetween(1, 10_000);
            }
        });
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(file));
    }

    private static List<JsonNode> components(JsonNode parent) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            found.add(component);
            found.addAll(components(component));
        }
        return found;
    }
}
