package vn.cchc.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.cchc.engine.command.Unchecked;

/** Asks decision tables, which an administrator may change in Camunda Modeler. */
@Component
public class Decisions {

    private final DecisionService decisions;
    private final Unchecked unchecked;

    Decisions(@Lazy DecisionService decisions, Unchecked unchecked) {
        this.decisions = decisions;
        this.unchecked = unchecked;
    }

    /**
     * Asks a table that answers with one row at most.
     *
     * @param decision id of the decision
     * @param inputs values by name; every input of the table must be there, null included
     * @return the row's answers by name of their column, or nothing when no row fits
     */
    public Optional<Map<String, Object>> row(String decision, Map<String, Object> inputs) {
        DmnDecisionRuleResult row = unchecked.call(
                () -> decisions.evaluateDecisionTableByKey(decision, inputs).getSingleResult());
        return Optional.ofNullable(row).map(DmnDecisionRuleResult::getEntryMap);
    }
}
