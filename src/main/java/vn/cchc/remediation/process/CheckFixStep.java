package vn.cchc.remediation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.remediation.domain.FixChecking;

/** Somebody who is not of the unit accepts what it has done, or returns it with a reason. */
@Component
class CheckFixStep implements TaskStep {

    private enum Decision {
        ACCEPT,
        RETURN
    }

    private final LineForms forms;
    private final FixChecking checking;

    CheckFixStep(LineForms forms, FixChecking checking) {
        this.forms = forms;
        this.checking = checking;
    }

    @Override
    public Brief brief(StepContext context) {
        return forms.fromUnit(context, "check-fix");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return forms.about(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        boolean accepted = values.requiredChoice("decision", Decision.class) == Decision.ACCEPT;
        if (accepted) {
            checking.accept(context.id(), values.text("opinion"), context.personId());
        } else {
            checking.sendBack(context.id(), values.requiredText("reason"), context.personId());
        }
        return Map.of(LineProcess.ACCEPTED, accepted);
    }
}
