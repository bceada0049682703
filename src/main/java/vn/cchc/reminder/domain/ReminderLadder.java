package vn.cchc.reminder.domain;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.cchc.engine.DecisionWords;
import vn.cchc.engine.Decisions;
import vn.cchc.shared.Texts;

/**
 * The ladder of reminders: the decision table {@code reminder-ladder} (agency, working days left -> what to do), which an
 * administrator may change in Camunda Modeler.
 */
@Component
class ReminderLadder implements DecisionWords {

    private static final String DECISION = "reminder-ladder";

    private final Decisions decisions;
    private final Texts texts;

    ReminderLadder(Decisions decisions, Texts texts) {
        this.decisions = decisions;
        this.texts = texts;
    }

    /**
     * @param daysLeft working days left; 0 on the last day, less afterwards
     * @throws IllegalStateException naming the column, for the incident, when a cell cannot be understood
     */
    Rung rung(String agencyId, int daysLeft) {
        return decisions
                .row(DECISION, Map.of("agencyId", agencyId, "daysLeft", daysLeft))
                .map(row -> new Rung(
                        says(row, "officer", agencyId),
                        says(row, "head", agencyId),
                        says(row, "letter", agencyId),
                        says(row, "leader", agencyId)))
                .orElse(Rung.NONE);
    }

    private boolean says(Map<String, Object> row, String column, String agencyId) {
        String word = Objects.toString(row.get(column), "");
        if (!understands(column, word)) {
            throw new IllegalStateException(
                    texts.get("reminder.table.word", texts.get("reminder.table." + column), word, agencyId));
        }
        return is(word, "yes");
    }

    @Override
    public String decision() {
        return DECISION;
    }

    @Override
    public boolean understands(String output, String word) {
        return is(word, "yes") || is(word, "no");
    }

    private boolean is(String word, String key) {
        return texts.get("reminder.table." + key).equalsIgnoreCase(word.strip());
    }
}
