package vn.cchc.remediation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.remediation.domain.FindingFixing;

/** The person named has fixed a finding, has put the evidence on its page, and reports. */
@Component
class FixFindingStep implements TaskStep {

    private final LineForms forms;
    private final FindingFixing fixing;

    FixFindingStep(LineForms forms, FindingFixing fixing) {
        this.forms = forms;
        this.fixing = fixing;
    }

    @Override
    public Brief brief(StepContext context) {
        return forms.fromUnit(context, "fix-finding");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return forms.about(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        fixing.report(context.id(), values.requiredText("result"), context.personId());
        return Map.of();
    }
}
