package vn.cchc.reminder.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.reminder.domain.OpenItem;
import vn.cchc.reminder.domain.OverdueAnswers;
import vn.cchc.reminder.domain.OverdueCases;

/** The head of the lead unit gives late work to another officer, as the leader said. */
@Component
class ReplaceOfficerStep implements TaskStep {

    private final OverdueForms forms;
    private final OverdueCases cases;
    private final OverdueAnswers answers;
    private final Organization organization;

    ReplaceOfficerStep(OverdueForms forms, OverdueCases cases, OverdueAnswers answers, Organization organization) {
        this.forms = forms;
        this.cases = cases;
        this.answers = answers;
        this.organization = organization;
    }

    @Override
    public Brief brief(StepContext context) {
        return forms.fromLeader(context, "replace");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> values = forms.about(context);
        OpenItem item = cases.item(context.id());
        List<Map<String, String>> options = new ArrayList<>();
        for (Person person :
                organization.members(organization.heir(item.unitId()).id(), Role.OFFICER)) {
            if (!person.id().equals(item.officerId())) {
                options.add(Map.of("label", person.fullName(), "value", person.id()));
            }
        }
        values.put("officerOptions", options);
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        answers.replace(context.id(), values.requiredText("newOfficer"), values.requiredText("reason"));
        return Map.of();
    }
}
