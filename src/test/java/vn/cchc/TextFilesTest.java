package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people read stands in the message files: none hard-coded, none missing, none twice, none idle. */
class TextFilesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");

    /**
     * Rooms whose Vietnamese words are not shown but read: the words of annexes, date phrases, goals and decision tables, the
     * vowels, official abbreviations, names in the demo.
     */
    private static final List<String> READERS = List.of(
            "annex",
            "deadline",
            "plan/goals",
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

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    /** Attributes that are shown or read aloud. */
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:title|placeholder|alt|aria-label)=\"[^\"]*\\p{L}{2}[^\"]*\"");

    private static final Pattern QUOTED = Pattern.compile("'[^'\\n]*'|\"[^\"\\n]*\"|`[^`]*`");
    private static final Pattern WORD = Pattern.compile("[\\w.-]+");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_0-9]+\\b");
    private static final Pattern BEGINNING = Pattern.compile("\\w[.-]$");

    /** What follows is the name of a constant, or a number as the status of a reply. */
    private static final Pattern BY_CONSTANT = Pattern.compile("[A-Z_]{2,}|\\d+$");

    private static final Path FORM_DICTIONARY = Path.of("common/scripts/messages-vi.js");

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
    void attributesHoldNoWordsEither() throws IOException {
        for (Path file : files(TEMPLATES, ".html")) {
            String page = COMMENT.matcher(Files.readString(file)).replaceAll("");
            assertThat(page)
                    .as(file.toString())
                    .doesNotContainPattern(VIETNAMESE)
                    .doesNotContainPattern(SPOKEN);
        }
    }

    /** All words of the scripts come from the server, but for those in the dictionary of form-js. */
    @Test
    void scriptsHoldNoWordsOfTheirOwn() throws IOException {
        List<Path> scripts = files(RESOURCES, ".js");
        assertThat(scripts).isNotEmpty();
        for (Path file : scripts) {
            if (!file.endsWith(FORM_DICTIONARY)) {
                String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$", "");
                assertThat(QUOTED.matcher(code).results().map(MatchResult::group))
                        .as(file.toString())
                        .noneMatch(VIETNAMESE.asPredicate());
            }
        }
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> words = new HashSet<>();
        for (Path file : files(SOURCES, ".java")) {
            String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
            LITERAL.matcher(code).results().forEach(literal -> addWords(literal.group(1), words));
            CONSTANT.matcher(code).results().map(MatchResult::group).forEach(words::add);
        }
        for (Path folder : List.of(TEMPLATES, RESOURCES.resolve("static"), Path.of("forms"), Path.of("bpmn"))) {
            for (Path file : files(folder, "")) {
                if (Files.isRegularFile(file)) {
                    addWords(Files.readString(file), words);
                }
            }
        }
        assertThat(TEXTS.stringPropertyNames()).isNotEmpty().allMatch(key -> isUsed(key, words));
    }

    private static void addWords(String text, Set<String> words) {
        WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
    }

    /** Keys are used whole, or put together from a beginning that ends in a dot or dash, a word, and an ending. */
    private static boolean isUsed(String key, Set<String> words) {
        if (words.contains(key)
                || words.contains(key.toUpperCase(Locale.ROOT))
                || BY_CONSTANT.matcher(key).lookingAt()) {
            return true;
        }
        for (int end = 1; end < key.length(); end++) {
            String start = key.substring(0, end);
            String rest = key.substring(end);
            boolean joined = BEGINNING.matcher(start).find() && isUsed(rest, words);
            if (words.contains(start) && (joined || rest.startsWith(".") && words.contains(rest))) {
                return true;
            }
        }
        return false;
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
