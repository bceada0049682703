package vn.cchc.remediation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.remediation.domain.OverdueFindings;

/** The leader urges the unit, gives a new last day, or closes a finding that was not fixed in time. */
@Component
class OverdueFindingStep implements TaskStep {

    private enum Decision {
        URGE,
        EXTEND,
        CLOSE
    }

    private final LineForms forms;
    private final OverdueFindings escalation;

    OverdueFindingStep(LineForms forms, OverdueFindings escalation) {
        this.forms = forms;
        this.escalation = escalation;
    }

    @Override
    public Brief brief(StepContext context) {
        return forms.fromAgency(context, "overdue-finding");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return forms.about(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        Decision decision = values.requiredChoice("decision", Decision.class);
        String reason = values.requiredText("reason");
        switch (decision) {
            case URGE -> escalation.urge(context.id(), reason, context.personId());
            case EXTEND -> escalation.extend(context.id(), values.requiredDate("newDay"), reason, context.personId());
            case CLOSE -> escalation.close(context.id(), reason, context.personId());
        }
        return Map.of(LineProcess.CLOSED, decision == Decision.CLOSE);
    }
}
