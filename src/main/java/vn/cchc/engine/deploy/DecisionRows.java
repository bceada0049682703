package vn.cchc.engine.deploy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;
import vn.cchc.engine.DecisionWords;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Texts;

/** What the rows of a decision table must be like that takes the place of one of the product's: words that are known here. */
@Component
class DecisionRows {

    private static final String AGENCY = "agencyId";
    private static final String STEP = "step";
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"");

    private final Organization organization;
    private final Map<String, DecisionWords> words;
    private final Texts texts;

    DecisionRows(Organization organization, List<DecisionWords> words, Texts texts) {
        this.organization = organization;
        this.words = words.stream().collect(Collectors.toMap(DecisionWords::decision, use -> use));
        this.texts = texts;
    }

    /** @param steps steps that other processes than the product's have limits for */
    List<Problem> problemsOf(DecisionTable own, DecisionTable table, Set<String> steps) {
        List<Problem> problems = new ArrayList<>();
        Set<String> agencies = organization.agencies().stream().map(Agency::id).collect(Collectors.toSet());
        Map<String, Set<String>> known = knownWords(own, agencies, steps);
        List<Input> inputs = List.copyOf(table.getInputs());
        List<Output> outputs = List.copyOf(table.getOutputs());
        Set<String> needed = neverEmpty(own);
        DecisionWords room = words.get(((Decision) table.getParentElement()).getId());
        int number = 0;
        for (Rule rule : table.getRules()) {
            number++;
            List<DmnElement> asked = List.copyOf(rule.getInputEntries());
            for (int i = 0; i < asked.size(); i++) {
                Set<String> allowed = known.get(DecisionRules.expression(inputs.get(i)));
                Matcher word = WORDS.matcher(asked.get(i).getDomElement().getTextContent());
                while (allowed != null && word.find()) {
                    if (!allowed.contains(word.group(1))) {
                        problems.add(problem(
                                "engine.decision.word",
                                rule.getId(),
                                number,
                                inputs.get(i).getLabel(),
                                word.group(1)));
                    }
                }
            }
            List<DmnElement> answers = List.copyOf(rule.getOutputEntries());
            for (int i = 0; i < answers.size(); i++) {
                checkAnswer(rule, number, outputs.get(i), answers.get(i), needed, room, problems);
            }
        }
        return problems;
    }

    private void checkAnswer(
            Rule rule,
            int number,
            Output output,
            DmnElement answer,
            Set<String> needed,
            DecisionWords room,
            List<Problem> problems) {
        String text = text(answer);
        Matcher word = WORDS.matcher(text);
        String said = word.matches() ? word.group(1) : text;
        if (said.isEmpty() && needed.contains(output.getName())) {
            problems.add(problem("engine.decision.answer-empty", rule.getId(), number, output.getLabel()));
        } else if (room != null && !said.isEmpty() && !room.understands(output.getName(), said)) {
            problems.add(problem("engine.decision.answer", rule.getId(), number, output.getLabel(), said));
        }
    }

    /** The columns that the product's own table fills in every row: the product counts on an answer there. */
    private static Set<String> neverEmpty(DecisionTable own) {
        List<Output> outputs = List.copyOf(own.getOutputs());
        Set<String> names = outputs.stream().map(Output::getName).collect(Collectors.toSet());
        for (Rule rule : own.getRules()) {
            List<DmnElement> answers = List.copyOf(rule.getOutputEntries());
            for (int i = 0; i < answers.size(); i++) {
                if (text(answers.get(i)).isEmpty()) {
                    names.remove(outputs.get(i).getName());
                }
            }
        }
        return names;
    }

    private static String text(DmnElement cell) {
        return cell.getDomElement().getTextContent().strip();
    }

    /** Words that the product's own table lists or uses in a column whose values are fixed: steps, kinds, agencies. */
    private static Map<String, Set<String>> knownWords(DecisionTable own, Set<String> agencies, Set<String> steps) {
        Map<String, Set<String>> known = new HashMap<>();
        Map<String, Set<String>> also = Map.of(AGENCY, agencies, STEP, steps);
        int column = 0;
        for (Input input : own.getInputs()) {
            Set<String> listed = new HashSet<>();
            if (input.getInputValues() != null) {
                addWords(input.getInputValues().getDomElement().getTextContent(), listed);
            } else if (also.containsKey(DecisionRules.expression(input))) {
                listed.addAll(also.get(DecisionRules.expression(input)));
                for (Rule rule : own.getRules()) {
                    addWords(
                            List.copyOf(rule.getInputEntries())
                                    .get(column)
                                    .getDomElement()
                                    .getTextContent(),
                            listed);
                }
            }
            if (!listed.isEmpty() || also.containsKey(DecisionRules.expression(input))) {
                known.put(DecisionRules.expression(input), listed);
            }
            column++;
        }
        return known;
    }

    private static void addWords(String text, Set<String> words) {
        Matcher word = WORDS.matcher(text);
        while (word.find()) {
            words.add(word.group(1));
        }
    }

    private Problem problem(String key, String elementId, Object... arguments) {
        return new ModelProblem(texts.get(key, arguments), elementId);
    }
}
