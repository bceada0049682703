package vn.cchc.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.shared.Texts;

/** What people of the demo fill in, by the key of the task. */
@Component
class DemoAnswers {

    private static final Map<String, String> DECISIONS = Map.ofEntries(
            Map.entry("submit-plan", "approve"),
            Map.entry("appraise-budget", "approve"),
            Map.entry("check-overlap", "approve"),
            Map.entry("content-check", "pass"),
            Map.entry("format-check", "pass"),
            Map.entry("appraise", "pass"),
            Map.entry("check-evidence", "accept"),
            Map.entry("confirm", "confirm"),
            Map.entry("approve", "sign"),
            Map.entry("sign", "sign"),
            Map.entry("number", "number"),
            Map.entry("evidence", "file"),
            Map.entry("draft", "submit"),
            Map.entry("report-period", "done"),
            Map.entry("check-part", "accept"),
            Map.entry("consolidate", "submit"),
            Map.entry("write-minutes", "write"),
            Map.entry("answer-minutes", "confirm"),
            Map.entry("close-minutes", "confirm"),
            Map.entry("review-report", "accept"));

    private final Texts texts;

    DemoAnswers(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param today where the play stands
     * @param asking whether coordinating units are asked for their part
     */
    Function<Map<String, Object>, Map<String, Object>> to(String taskKey, LocalDate today, boolean asking) {
        return shown -> {
            Map<String, Object> answers = new HashMap<>();
            if (DECISIONS.containsKey(taskKey)) {
                answers.put("decision", DECISIONS.get(taskKey));
            }
            switch (taskKey) {
                case "give-opinion" -> answers.put("verdict", "AGREE");
                case "answer-opinions" -> answers.put("next", "proceed");
                case "approve", "sign" -> answers.put("mode", first(shown.get("modes")));
                case "number" -> answers.put("issuedOn", today.toString());
                case "dispatch" -> answers.putAll(dispatch(shown));
                case "assign" -> answers.putAll(assign(shown));
                case "ask" -> answers.putAll(ask(shown, asking));
                case "contribute", "comment" ->
                    answers.putAll(Map.of("answer", "given", "text", texts.get("demo.contribution")));
                case "draft" -> answers.putAll(kept(shown, "documentType", "subject"));
                case "evidence" ->
                    answers.putAll(Map.of(
                            "documentNumber", texts.get("demo.evidence.number"), "documentDate", today.toString()));
                case "prepare-notice" -> answers.putAll(notice(shown));
                case "self-report", "member-report" -> answers.put("report", texts.get("demo.inspection." + taskKey));
                case "team-report" -> answers.put("assessment", texts.get("demo.inspection.assessment"));
                case "prepare-conclusion" -> answers.put("conclusion", texts.get("demo.inspection.conclusion"));
                case "report-period" -> answers.put("result", texts.get("demo.period"));
                case "propose" -> answers.put("result", texts.get("demo.result"));
                default -> {
                    // the decision alone answers the others
                }
            }
            return answers;
        };
    }

    private Map<String, Object> dispatch(Map<String, Object> shown) {
        Object recipients = shown.get("recipients");
        return Map.of(
                "recipients",
                recipients == null || recipients.toString().isBlank() ? texts.get("demo.recipients") : recipients,
                "copies",
                5);
    }

    private Map<String, Object> notice(Map<String, Object> shown) {
        Map<String, Object> answers = kept(shown, "visitFrom", "visitTo");
        answers.put("outline", texts.get("demo.inspection.outline"));
        answers.put("records", texts.get("demo.inspection.records"));
        return answers;
    }

    private Map<String, Object> assign(Map<String, Object> shown) {
        Map<String, Object> answers = new HashMap<>(Map.of("officer", first(shown.get("officers"))));
        if (Boolean.TRUE.equals(shown.get("missingProduct"))) {
            answers.put("product", texts.get("demo.product"));
        }
        return answers;
    }

    private Map<String, Object> ask(Map<String, Object> shown, boolean asking) {
        List<Object> units = values(shown.get("unitOptions")).limit(2).toList();
        return asking && !units.isEmpty() ? Map.of("units", units, "request", texts.get("demo.request")) : Map.of();
    }

    private static Map<String, Object> kept(Map<String, Object> shown, String... keys) {
        Map<String, Object> kept = new HashMap<>();
        Stream.of(keys).forEach(key -> kept.put(key, shown.get(key)));
        return kept;
    }

    private static Object first(Object options) {
        return values(options).findFirst().orElseThrow(() -> new IllegalStateException("Nothing to choose from"));
    }

    private static Stream<Object> values(Object options) {
        return ((List<?>) options).stream().map(option -> ((Map<?, ?>) option).get("value"));
    }
}
