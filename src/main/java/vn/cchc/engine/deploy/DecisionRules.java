package vn.cchc.engine.deploy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.cchc.shared.Texts;

/**
 * What a decision table must be like. A table that takes the place of one of the product's answers the same question: same
 * columns, same way to choose among rows, words that the product understands, and an answer wherever the product's has one.
 */
@Component
class DecisionRules {

    private static final Set<String> NOT_HERE =
            Set.of("import", "invocation", "businessKnowledgeModel", "functionDefinition", "context", "relation");

    private final DecisionProbe probe;
    private final DecisionRows rows;
    private final Texts texts;

    DecisionRules(DecisionProbe probe, DecisionRows rows, Texts texts) {
        this.probe = probe;
        this.rows = rows;
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
            problems.addAll(rows.problemsOf(own, table, steps));
        }
        if (problems.isEmpty()) {
            probe.firstUnanswered(ours, theirs)
                    .ifPresent(question ->
                            problems.add(problem("engine.decision.unanswered", id, name(theirs), question)));
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
