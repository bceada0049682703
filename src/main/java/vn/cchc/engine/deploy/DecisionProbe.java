package vn.cchc.engine.deploy;

import static vn.cchc.engine.deploy.DecisionRules.expression;
import static vn.cchc.engine.deploy.DecisionRules.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;
import vn.cchc.engine.command.Unchecked;

/** Asks a new decision table what the product will ask it, before it is in force. */
@Component
class DecisionProbe {

    /** A word that stands in no table: what is answered to it is the rule for everything else. */
    private static final String ANYTHING_ELSE = "~";

    private static final Pattern FIRST_WORD = Pattern.compile("\"([^\"]*)\"");

    private final Unchecked unchecked;

    DecisionProbe(Unchecked unchecked) {
        this.unchecked = unchecked;
    }

    /** @return the first question that our table answers and theirs does not, in words */
    Optional<String> firstUnanswered(Decision ours, Decision theirs) {
        return unchecked.command(context ->
                firstUnanswered(context.getProcessEngineConfiguration().getDmnEngine(), ours, theirs));
    }

    private static Optional<String> firstUnanswered(DmnEngine engine, Decision ours, Decision theirs) {
        DmnDecision own = engine.parseDecision(ours.getId(), (DmnModelInstance) ours.getModelInstance());
        DmnDecision other;
        try {
            other = engine.parseDecision(theirs.getId(), (DmnModelInstance) theirs.getModelInstance());
        } catch (DmnEngineException e) {
            return Optional.of(e.getMessage());
        }
        return questions(table(ours)).stream()
                .filter(question -> answers(engine, own, question) && !answers(engine, other, question))
                .map(DecisionProbe::words)
                .findFirst();
    }

    private static boolean answers(DmnEngine engine, DmnDecision decision, Map<String, Object> question) {
        try {
            return !engine.evaluateDecisionTable(decision, question).isEmpty();
        } catch (DmnEngineException e) {
            return false;
        }
    }

    /** One question per row of the table, with the first word that the row names, and one about anything else. */
    private static Set<Map<String, Object>> questions(DecisionTable table) {
        Set<Map<String, Object>> questions = new LinkedHashSet<>();
        List<Input> inputs = List.copyOf(table.getInputs());
        for (Rule rule : table.getRules()) {
            List<InputEntry> entries = List.copyOf(rule.getInputEntries());
            Map<String, Object> question = new HashMap<>();
            for (int i = 0; i < inputs.size(); i++) {
                Matcher word = FIRST_WORD.matcher(entries.get(i).getTextContent());
                question.put(
                        expression(inputs.get(i)),
                        isText(inputs.get(i)) && word.find() ? word.group(1) : neutral(inputs.get(i)));
            }
            questions.add(question);
        }
        Map<String, Object> otherwise = new HashMap<>();
        inputs.forEach(input -> otherwise.put(expression(input), neutral(input)));
        questions.add(otherwise);
        return questions;
    }

    private static Object neutral(Input input) {
        return switch (input.getInputExpression().getTypeRef()) {
            case "boolean" -> false;
            case "integer" -> 0;
            case "long", "double", "number" -> 0L;
            default -> ANYTHING_ELSE;
        };
    }

    private static boolean isText(Input input) {
        return "string".equals(input.getInputExpression().getTypeRef());
    }

    private static String words(Map<String, Object> question) {
        return question.values().stream()
                .filter(value -> !ANYTHING_ELSE.equals(value))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("…");
    }
}
