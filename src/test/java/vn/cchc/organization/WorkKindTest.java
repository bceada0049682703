package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every process that comes with the product is of a kind that people know; only what others add is other work. */
class WorkKindTest {

    private static final Pattern PROCESS = Pattern.compile("<bpmn:process id=\"([^\"]+)\"");

    @Test
    void everyBundledProcessIsOfAKnownKind() throws IOException {
        List<String> keys;
        try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
            keys = models.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(WorkKindTest::keys)
                    .toList();
        }

        assertThat(keys).hasSizeGreaterThan(10).contains("issue-document", "deliverable");
        assertThat(keys).filteredOn(key -> WorkKind.of(key) == WorkKind.OTHER).isEmpty();
        assertThat(WorkKind.of("made-by-an-administrator")).isEqualTo(WorkKind.OTHER);
    }

    private static Stream<String> keys(Path model) {
        try {
            return PROCESS.matcher(Files.readString(model)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
