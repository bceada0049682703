package vn.cchc.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we lay over Camunda's web apps fits the version that we ship, and says nothing of its maker. */
class WebAppOverridesTest {

    private static final Pattern SCRIPT = Pattern.compile("'((?:\\.\\./common/)?scripts/[\\w-]+)'");
    private static final Pattern IMPORT = Pattern.compile("(?:from\\s+'|@import url\\(\")([^'\"]+)['\"]");
    private static final Pattern LOCALE = Pattern.compile("(?:availableLocales: \\['|fallbackLocale: ')(\\w+)'");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern MACHINERY =
            Pattern.compile("[\\w-]+=\"\\$[^\"]*\"|<script[^>]*>|\\$[A-Z_]+|ng-[\\w-]+=\"[^\"]*\"|cam-[a-df-z][\\w-]*");

    /** What form-js 1.8.7 can say when a field is wrong, in the bundle of Camunda's web apps. */
    private static final Pattern REFUSAL = Pattern.compile(
            "[\"`]((?:Field (?:is required|must)|Value is not|Please select|Date and time must both)[^\"`]*)[\"`]");

    private static final Pattern EXACT = Pattern.compile("(?m)^      '((?:[^'\\\\]|\\\\.)+)':");
    private static final Pattern RULE = Pattern.compile("\\[\\s*'(\\^[^']+\\$)',");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyFileThatTheConfigurationNamesExists(String app) {
        String config = WebAppFiles.ours(app + "/scripts/config.js");
        assertThat(found(SCRIPT, config))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(WebAppFiles.exists(
                                Path.of(app, script + ".js").normalize().toString()))
                        .isTrue());
        assertThat(found(LOCALE, config))
                .hasSize(2)
                .allSatisfy(locale -> assertThat(WebAppFiles.exists(app + "/locales/" + locale + ".json"))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasklist/scripts/config.js",
                "tasklist/scripts/forms.js",
                "tasklist/scripts/errors.js",
                "tasklist/scripts/layout.js",
                "tasklist/scripts/cards.js",
                "tasklist/scripts/dossier.js",
                "welcome/scripts/config.js",
                "admin/scripts/config.js",
                "admin/scripts/permissions.js",
                "cockpit/scripts/config.js",
                "admin/scripts/organization.js",
                "common/scripts/access.js",
                "common/scripts/shell.js",
                "tasklist/styles/user-styles.css",
                "welcome/styles/user-styles.css",
                "admin/styles/user-styles.css",
                "cockpit/styles/user-styles.css"
            })
    void everyImportExists(String file) {
        Path folder = Path.of(file).getParent();
        assertThat(found(IMPORT, WebAppFiles.ours(file)))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(WebAppFiles.exists(
                                folder.resolve(target).normalize().toString()))
                        .isTrue());
    }

    /** Camunda sends the page as ISO-8859-1: a letter beyond ASCII would make it shorter than announced. */
    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void thePageKeepsTheMachineryOfTheOriginal(String app) {
        String ours = WebAppFiles.ours(app + "/index.html");
        String theirs = WebAppFiles.theirs("app/" + app + "/index.html");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(ours)).isTrue();
        assertThat(machinery(ours)).isEqualTo(machinery(theirs));
        assertThat(ours).contains("lang=\"vi\"").doesNotContainPattern("(?i)>\\s*camunda|content=\"camunda");
    }

    @Test
    void everySentenceOfFormJsHasItsVietnamese() {
        String messages = WebAppFiles.ours("common/scripts/messages-vi.js");
        List<String> exact = found(EXACT, messages);
        List<Pattern> rules = found(RULE, messages).stream()
                .map(rule -> Pattern.compile(rule.replace("\\\\", "\\")))
                .toList();
        assertThat(found(REFUSAL, WebAppFiles.theirs("lib/deps.js")))
                .hasSizeGreaterThan(8)
                .allSatisfy(sentence -> {
                    String said = sentence.replaceAll("\\$\\{[^}]*}", "7");
                    assertThat(exact.contains(said)
                                    || rules.stream()
                                            .anyMatch(rule -> rule.matcher(said).find()))
                            .as(said)
                            .isTrue();
                });
    }

    private static List<String> machinery(String page) {
        return MACHINERY
                .matcher(COMMENT.matcher(page).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
