package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people read stands in the message files: none hard-coded, none missing, none twice. */
class TextFilesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java");

    /**
     * Rooms whose Vietnamese words are not shown but read: the words of annexes, date phrases and decision tables, vowels,
     * official abbreviations, names in the demo.
     */
    private static final List<String> READERS = List.of(
            "annex",
            "deadline",
            "demo",
            "document/DocumentType",
            "document/process/ApproverDecision",
            "organization/domain",
            "shared/TextKey");

    private static final String KEY = "[a-z][a-z0-9-]*(?:\\.[a-zA-Z0-9_-]+)+";
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{(" + KEY + ")[}(]");
    private static final Pattern KEY_IN_CODE =
            Pattern.compile("(?:texts\\.get|Refusal\\.\\w+)\\(\\s*\"(" + KEY + ")\"\\s*[,)]");
    private static final Pattern MARKUP =
            Pattern.compile("(?s)<!--.*?-->|<script.*?</script>|<style.*?</style>|<[^>]*>");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern VIETNAMESE = Pattern.compile("[à-ỹÀ-ỸđĐ]");

    private static final Properties TEXTS = new Properties();

    @BeforeAll
    static void readMessages() throws IOException {
        for (Path file : files(MESSAGES, ".properties")) {
            Properties room = new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    assertThat(containsKey(key)).as(key + " twice in " + file).isFalse();
                    return super.put(key, value);
                }
            };
            try (Reader reader = Files.newBufferedReader(file)) {
                room.load(reader);
            }
            room.forEach((key, value) -> {
                assertThat(TEXTS.containsKey(key)).as(key + " in two files").isFalse();
                assertThat(value.toString()).as(key + " in " + file).isNotBlank();
                TEXTS.put(key, value);
            });
        }
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        for (Path file : files(TEMPLATES, ".html")) {
            String words = MARKUP.matcher(Files.readString(file)).replaceAll(" ");
            assertThat(words.replaceAll("&\\w+;|\\[\\[.*?]]", " "))
                    .as(file.toString())
                    .doesNotContainPattern("\\p{L}{2,}");
        }
    }

    @Test
    void everyKeyInATemplateHasAText() throws IOException {
        var missing = new TreeSet<String>();
        for (Path file : files(TEMPLATES, ".html")) {
            Matcher keys = KEY_IN_TEMPLATE.matcher(Files.readString(file));
            keys.results()
                    .map(key -> key.group(1))
                    .filter(key -> !TEXTS.containsKey(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        var missing = new TreeSet<String>();
        for (Path file : files(SOURCES, ".java")) {
            Matcher keys = KEY_IN_CODE.matcher(Files.readString(file));
            keys.results()
                    .map(key -> key.group(1))
                    .filter(key -> !TEXTS.containsKey(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void codeHoldsNoVietnameseSentences() throws IOException {
        for (Path file : files(SOURCES, ".java")) {
            String room = SOURCES.resolve("vn/cchc").relativize(file).toString();
            if (room.endsWith("package-info.java") || READERS.stream().anyMatch(room::startsWith)) {
                continue;
            }
            String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|(?m)//.*$", "");
            assertThat(LITERAL.matcher(code).results().map(literal -> literal.group(1)))
                    .as(file.toString())
                    .noneMatch(VIETNAMESE.asPredicate());
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
