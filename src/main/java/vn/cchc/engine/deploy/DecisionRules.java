package vn.cchc.engine.deploy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.cchc.engine.DecisionWords;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Texts;

/**
 * What a decision table must be like. A table that takes the place of one of the product's answers the same question: same
 * columns, same way to choose among rows, words that the product understands, and an answer wherever the product's has one.
 */
@Component
class DecisionRules {

    private static final Set<String> NOT_HERE =
            Set.of("import", "invocation", "businessKnowledgeModel", "functionDefinition", "context", "relation");
    private static final String AGENCY = "agencyId";
    private static final String STEP = "step";
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ONE_WORD = Pattern.compile("\"([^\"]*)\"");

    private final DecisionProbe probe;
    private final Organization organization;
    private final Map<String, DecisionWords> words;
    private final Texts texts;

    DecisionRules(DecisionProbe probe, Organization organization, List<DecisionWords> words, Texts texts) {
        this.probe = probe;
        this.organization = organization;
        this.words = words.stream().collect(Collectors.toMap(DecisionWords::decision, use -> use));
        this.texts = texts;
    }

    /**
     * @param steps steps that other processes than the product's have limits for
     * @return what is wrong with the tables; empty when nothing is
     */
    List<Problem> problemsOf(DmnModelInstance model, Set<String> steps) {
        List<Problem> problems = new ArrayList<>();
        checkLanguages(model, problems);
        for (Decision decision : model.getModelElementsByType(Decision.class)) {
            if (decision.getCamundaHistoryTimeToLiveString() == null) {
                problems.add(problem("engine.decision.ttl", decision.getId(), name(decision)));
            }
            byte[] twin = BundledFiles.all().get(decision.getId() + ".dmn");
            if (twin != null && problems.isEmpty()) {
                Decision ours =
                        Dmn.readModelFromStream(new ByteArrayInputStream(twin)).getModelElementById(decision.getId());
                checkAgainst(ours, decision, steps, problems);
            }
        }
        return problems;
    }

    /** Only FEEL, in which a table can compute but reach nothing. */
    private void checkLanguages(DmnModelInstance model, List<Problem> problems) {
        NodeList elements = ((Document) model.getDocument().getDomSource().getNode()).getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String id = element.getAttribute("id");
            String language = element.getAttribute("expressionLanguage");
            if (!language.isBlank()
                    && !language.toLowerCase(java.util.Locale.ROOT).contains("feel")) {
                problems.add(problem("engine.decision.language", id, id, language));
            }
            if (NOT_HERE.contains(element.getLocalName())) {
                problems.add(problem("engine.decision.element", id, id));
            }
        }
    }

    private void checkAgainst(Decision ours, Decision theirs, Set<String> steps, List<Problem> problems) {
        String id = theirs.getId();
        DecisionTable own = table(ours);
        DecisionTable table = table(theirs);
        if (table == null) {
            problems.add(problem("engine.decision.no-table", id, name(theirs)));
            return;
        }
        if (own.getHitPolicy() != table.getHitPolicy() || own.getAggregation() != table.getAggregation()) {
            problems.add(problem("engine.decision.hit-policy", id, name(theirs), own.getHitPolicy()));
        }
        Set<String> given =
                own.getInputs().stream().map(DecisionRules::expression).collect(Collectors.toSet());
        table.getInputs().stream()
                .filter(input -> !given.contains(expression(input)))
                .forEach(input ->
                        problems.add(problem("engine.decision.input", input.getId(), name(theirs), expression(input))));
        Map<String, String> wanted = outputs(own);
        Map<String, String> present = outputs(table);
        wanted.forEach((name, type) -> {
            if (!present.containsKey(name) || !Objects.equals(type, present.get(name))) {
                problems.add(problem("engine.decision.output-missing", id, name(theirs), name, type));
            }
        });
        present.keySet().stream()
                .filter(name -> !wanted.containsKey(name))
                .forEach(name -> problems.add(problem("engine.decision.output-unknown", id, name(theirs), name)));
        if (problems.isEmpty()) {
            checkRows(own, table, steps, problems);
        }
        if (problems.isEmpty()) {
            probe.firstUnanswered(ours, theirs)
                    .ifPresent(question ->
                            problems.add(problem("engine.decision.unanswered", id, name(theirs), question)));
        }
    }

    private void checkRows(DecisionTable own, DecisionTable table, Set<String> steps, List<Problem> problems) {
        Set<String> agencies = organization.agencies().stream().map(Agency::id).collect(Collectors.toSet());
        Map<String, Set<String>> known = knownWords(own, agencies, steps);
        List<Input> inputs = List.copyOf(table.getInputs());
        List<Output> outputs = List.copyOf(table.getOutputs());
        DecisionWords room = words.get(((Decision) table.getParentElement()).getId());
        int number = 0;
        for (Rule rule : table.getRules()) {
            number++;
            List<DmnElement> asked = List.copyOf(rule.getInputEntries());
            for (int i = 0; i < asked.size(); i++) {
                Set<String> allowed = known.get(expression(inputs.get(i)));
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
                checkAnswer(rule, number, outputs.get(i), answers.get(i), room, problems);
            }
        }
    }

    private void checkAnswer(
            Rule rule, int number, Output output, DmnElement answer, DecisionWords room, List<Problem> problems) {
        String text = answer.getDomElement().getTextContent().strip();
        Matcher word = ONE_WORD.matcher(text);
        String said = word.matches() ? word.group(1) : text;
        if (room != null && !said.isEmpty() && !room.understands(output.getName(), said)) {
            problems.add(problem("engine.decision.answer", rule.getId(), number, output.getLabel(), said));
        }
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
            } else if (also.containsKey(expression(input))) {
                listed.addAll(also.get(expression(input)));
                for (Rule rule : own.getRules()) {
                    addWords(
                            List.copyOf(rule.getInputEntries())
                                    .get(column)
                                    .getDomElement()
                                    .getTextContent(),
                            listed);
                }
            }
            if (!listed.isEmpty() || also.containsKey(expression(input))) {
                known.put(expression(input), listed);
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

    static DecisionTable table(Decision decision) {
        return decision.getExpression() instanceof DecisionTable table ? table : null;
    }

    static String expression(Input input) {
        return input.getInputExpression() == null || input.getInputExpression().getText() == null
                ? ""
                : input.getInputExpression().getText().getTextContent().strip();
    }

    private static Map<String, String> outputs(DecisionTable table) {
        Map<String, String> outputs = new HashMap<>();
        table.getOutputs().forEach(output -> outputs.put(output.getName(), output.getTypeRef()));
        return outputs;
    }

    private static String name(Decision decision) {
        return decision.getName() == null ? decision.getId() : decision.getName();
    }

    private Problem problem(String key, String elementId, Object... arguments) {
        return new ModelProblem(texts.get(key, arguments), elementId);
    }
}
