package vn.cchc.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasklist, Welcome, Admin and Cockpit speak Vietnamese throughout: no key missing, none left over, none left in English. */
class VietnameseWebAppsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern TAG = Pattern.compile("</?(?:a|strong|br)\\b");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** The maker's announcement; the theme hides it, and ours says only the product's name. */
    private static final String ANNOUNCEMENT = "BANNER_CE_EOL_TEXT";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyKeyIsTranslated(String app) {
        assertThat(keys(vietnamese(app).path("labels")))
                .isEqualTo(keys(english(app).path("labels")));
        assertThat(keys(vietnamese(app).path("dateLocales")))
                .containsAll(keys(english(app).path("dateLocales")))
                .contains(
                        "months",
                        "monthsShort",
                        "weekdays",
                        "weekdaysShort",
                        "weekdaysMin",
                        "longDateFormat.L",
                        "week.dow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void placeholdersAndMarkupStayWhole(String app) {
        JsonNode english = english(app).path("labels");
        vietnamese(app).path("labels").fields().forEachRemaining(label -> {
            if (!label.getKey().equals(ANNOUNCEMENT)) {
                String original = english.path(label.getKey()).asText();
                String text = label.getValue().asText();
                assertThat(found(PLACEHOLDER, text, 1)).as(label.getKey()).isEqualTo(found(PLACEHOLDER, original, 1));
                assertThat(found(TAG, text, 0)).as(label.getKey()).isEqualTo(found(TAG, original, 0));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void nothingIsLeftInEnglishOrNamesTheMaker(String app) {
        JsonNode english = english(app).path("labels");
        vietnamese(app).path("labels").fields().forEachRemaining(label -> {
            String original = english.path(label.getKey()).asText();
            String text = label.getValue().asText();
            assertThat(text).as(label.getKey()).doesNotContainIgnoringCase("camunda");
            if (LETTER.matcher(PLACEHOLDER.matcher(original).replaceAll("")).find()) {
                assertThat(text).as(label.getKey()).isNotBlank().isNotEqualToIgnoringCase(original);
            } else {
                assertThat(text).as(label.getKey()).isEqualTo(original);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void datesAreWrittenDayFirst(String app) {
        JsonNode formats = vietnamese(app).path("dateLocales").path("longDateFormat");
        assertThat(formats.path("L").asText()).isEqualTo("DD/MM/YYYY");
        assertThat(formats.path("LLL").asText()).isEqualTo("DD/MM/YYYY LT");
        assertThat(formats.path("LT").asText()).isEqualTo("HH:mm");
    }

    private static JsonNode vietnamese(String app) {
        return WebAppFiles.json(WebAppFiles.ours(app + "/locales/vi.json"));
    }

    private static JsonNode english(String app) {
        return WebAppFiles.json(WebAppFiles.theirs("app/" + app + "/locales/en.json"));
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(group))
                .sorted()
                .toList();
    }

    private static Set<String> keys(JsonNode node) {
        var keys = new TreeSet<String>();
        for (String name : names(node)) {
            JsonNode child = node.path(name);
            keys.add(name);
            keys(child).forEach(key -> keys.add(name + "." + key));
        }
        return keys;
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
