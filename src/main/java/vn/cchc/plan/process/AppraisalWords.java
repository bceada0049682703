package vn.cchc.plan.process;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.cchc.engine.DecisionWords;
import vn.cchc.plan.AppraisalView.Subject;

/** What the table on the appraisal of a draft plan may ask for. */
@Component
class AppraisalWords implements DecisionWords {

    @Override
    public String decision() {
        return "plan-appraisal";
    }

    @Override
    public boolean understands(String output, String word) {
        return Arrays.stream(Subject.values()).map(Subject::name).anyMatch(word::equals);
    }
}
