package vn.cchc.plan.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.plan.GoalContent;
import vn.cchc.plan.GoalView;
import vn.cchc.plan.goals.GoalReader;

/** Goals that the words of a plan seem to ask for and that it does not have yet, for the coordinator to confirm. */
@Component
public class GoalOffers {

    private static final int MOST = 50;
    private static final int LONGEST_TEXT = 50_000;

    private final GoalReader reader = new GoalReader();
    private final JdbcClient jdbc;

    GoalOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Out of the rows of the plan: their titles, deliverables, assignments. */
    public List<GoalReader.Found> ofRows(long planId, List<GoalView> known) {
        List<String> texts =
                jdbc.sql("""
                        select text from (
                          select t.ordinal, 0 as place, t.title as text from plan_task t where t.plan_id = :plan
                          union
                          select t.ordinal, d.ordinal, concat_ws(e'\\n', d.text, d.assignment_text)
                            from plan_task t join deliverable d on d.plan_task_id = t.id where t.plan_id = :plan) told
                         where text ~ '[0-9]' order by ordinal, place limit 5000""").param("plan", planId).query(String.class).list();
        return offered(texts, known);
    }

    /** Out of a text that a person pastes, e.g. the plan's chapter on goals. */
    public List<GoalReader.Found> ofText(String text, List<GoalView> known) {
        String read = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return offered(List.of(read), known);
    }

    private List<GoalReader.Found> offered(List<String> texts, List<GoalView> known) {
        Set<String> have = new HashSet<>();
        known.forEach(goal -> have.add(key(goal.indicator(), goal.valueText())));
        List<GoalReader.Found> offers = new ArrayList<>();
        for (String text : texts) {
            for (GoalReader.Found found : reader.read(text)) {
                GoalContent goal = found.goal();
                if (offers.size() < MOST && have.add(key(goal.indicator(), goal.valueText()))) {
                    offers.add(found);
                }
            }
        }
        return offers;
    }

    private static String key(String indicator, String value) {
        return indicator.toLowerCase(Locale.ROOT) + "|" + value;
    }
}
