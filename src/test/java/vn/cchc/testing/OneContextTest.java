package vn.cchc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All tests of a JVM share one application: Camunda's web apps know one engine a JVM, so a second one takes the first
 * one's away, and which tests fail then depends on the order in which files happen to lie on the disk.
 */
class OneContextTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Path HERE = Path.of("src/test/java/vn/cchc/testing");

    /** What makes Spring start another application for a test. */
    private static final Pattern OWN_CONTEXT = Pattern.compile(
            "@(SpringBootTest|Import|DirtiesContext|TestPropertySource|ActiveProfiles|MockitoBean|MockitoSpyBean|AutoConfigure\\w+"
                    + "|DynamicPropertySource|ContextConfiguration)\\b");

    @Test
    void onlyTheCommonAnnotationsSayHowTheApplicationIsStarted() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<Path> own = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(HERE))
                    .filter(OneContextTest::startsAnother)
                    .toList();
            assertThat(own).isEmpty();
        }
    }

    private static boolean startsAnother(Path file) {
        try {
            return OWN_CONTEXT.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
