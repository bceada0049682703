package vn.cchc.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from the real annexes is what people read in them. */
@EnabledIf(value = "vn.cchc.annex.AnnexSamples#exist", disabledReason = "the folder of real annexes is not there")
class AnnexTruthTest {

    private final AnnexReader reader = new AnnexReader();

    static Stream<Path> readable() throws IOException {
        return Files.list(AnnexSamples.folder().orElseThrow())
                .filter(file -> file.toString().matches(".*\\.(docx|xlsx)"))
                .filter(file -> !file.getFileName().toString().startsWith("n09"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("readable")
    void reads_what_people_read(Path file) throws IOException {
        JsonNode truth = truth(file);
        Annex annex = reader.read(file, ReadOptions.NONE, ProgressListener.NONE);

        assertThat(annex.year()).isEqualTo(truth.get("year").asInt());
        if (!file.getFileName().toString().contains("000")
                && !truth.get("title").asText().isEmpty()) {
            assertThat(annex.title()).isEqualTo(truth.get("title").asText());
            assertThat(annex.agency()).isEqualTo(truth.get("agency").asText());
        }
        assertThat(annex.areas().stream()
                        .map(a -> a.number() + " " + norm(a.title()))
                        .toList())
                .isEqualTo(texts(
                        truth.get("areas"),
                        a -> a.get("number").asText() + " "
                                + norm(a.get("title").asText())));
        List<String> expected = rows(truth);
        List<String> actual =
                annex.rows().stream().flatMap(AnnexTruthTest::lines).toList();
        assertThat(different(actual, expected)).isEqualTo(different(expected, actual));
        assertThat(actual).hasSameSizeAs(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000-ban-qlda-2026", "001-tinh-2025", "004-tthn-tuyentruyen-2026"})
    void an_assignment_means_the_same_without_its_paragraphs(String plan) throws IOException {
        Path truth = AnnexSamples.folder().orElseThrow().resolve("truth/" + plan + ".json");
        AssignmentReader assignments = new AssignmentReader();
        for (JsonNode row : new ObjectMapper().readTree(truth.toFile()).get("rows")) {
            for (JsonNode item : row.get("items")) {
                String cell = item.get("assignment").asText();
                List<Assignment> roles = assignments.read(List.of(cell));
                assertThat(names(units(roles, AssignmentRole.LEAD))).as(cell).isEqualTo(names(item.get("lead")));
                assertThat(names(units(roles, AssignmentRole.COORDINATE)))
                        .as(cell)
                        .isEqualTo(names(item.get("coordinating")));
            }
        }
    }

    private static List<String> units(List<Assignment> roles, AssignmentRole role) {
        return roles.stream()
                .filter(a -> a.role() == role)
                .map(Assignment::unitText)
                .toList();
    }

    @Test
    void refuses_a_broken_upload() {
        Path file = AnnexSamples.folder().orElseThrow().resolve("n09-truncated.docx");
        assertThatThrownBy(() -> reader.read(file, ReadOptions.NONE, ProgressListener.NONE))
                .isInstanceOfSatisfying(
                        AnnexUnreadable.class, e -> assertThat(e.reason()).isEqualTo(AnnexUnreadable.Reason.BROKEN));
    }

    private static JsonNode truth(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path folder = file.resolveSibling("truth");
        Path own = folder.resolve(name + ".json");
        Path common = folder.resolve(name.replaceFirst("\\.\\w+$", "") + ".json");
        return new ObjectMapper().readTree((Files.exists(own) ? own : common).toFile());
    }

    private static Stream<String> lines(AnnexRow row) {
        String head = String.join(
                " | ",
                "" + row.order(),
                "" + row.area(),
                row.number(),
                "" + row.parent(),
                norm(row.title()),
                "" + row.group(),
                names(row.lead()),
                names(row.coordinating()),
                "" + row.budget(),
                norm(row.notes()),
                norm(row.evidence()));
        return Stream.concat(
                Stream.of(head),
                row.items().stream()
                        .map(item -> String.join(
                                " | ",
                                "   " + row.order(),
                                norm(item.deliverable()),
                                norm(item.deadline()),
                                norm(item.assignment()),
                                names(item.lead()),
                                names(item.coordinating()))));
    }

    /** The lines of the first list that differ from those of the second at the same place. */
    private static List<String> different(List<String> lines, List<String> others) {
        return IntStream.range(0, lines.size())
                .filter(i -> i >= others.size() || !lines.get(i).equals(others.get(i)))
                .mapToObj(lines::get)
                .toList();
    }

    private static List<String> rows(JsonNode truth) {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : truth.get("rows")) {
            lines.add(String.join(
                    " | ",
                    row.get("order").asText(),
                    row.get("area").asText(),
                    row.get("number").asText(),
                    row.get("parent").asText(),
                    norm(row.get("title").asText()),
                    row.get("group").asText(),
                    names(row.get("lead")),
                    names(row.get("coordinating")),
                    row.get("budget").asText(),
                    norm(row.get("notes").asText()),
                    norm(row.path("evidence").asText())));
            for (JsonNode item : row.get("items")) {
                lines.add(String.join(
                        " | ",
                        "   " + row.get("order").asText(),
                        norm(item.get("deliverable").asText()),
                        norm(item.get("deadline").asText()),
                        norm(item.get("assignment").asText()),
                        names(item.get("lead")),
                        names(item.get("coordinating"))));
            }
        }
        return lines;
    }

    private static List<String> texts(JsonNode array, java.util.function.Function<JsonNode, String> text) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(text.apply(node)));
        return texts;
    }

    private static String names(JsonNode array) {
        return names(texts(array, JsonNode::asText));
    }

    private static String names(List<String> names) {
        return names.stream()
                .map(n -> norm(n).toLowerCase(Locale.ROOT))
                .toList()
                .toString();
    }

    private static String norm(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
