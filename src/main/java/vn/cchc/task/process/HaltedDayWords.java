package vn.cchc.task.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.engine.DecisionWords;

/** What the table that says whether days of standstill are added to last days may answer: yes or no, as FEEL has them. */
@Component
class HaltedDayWords implements DecisionWords {

    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    @Override
    public String decision() {
        return "halted-days";
    }

    @Override
    public boolean understands(String output, String word) {
        return YES_OR_NO.contains(word);
    }
}
