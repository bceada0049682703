package vn.cchc.task.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.DeadlineQuestion;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.plan.PlanKind;
import vn.cchc.plan.PlanView;
import vn.cchc.shared.Texts;

/**
 * What plans of the agencies below call an agency's plan and its issue: "kế hoạch của tỉnh được ban hành". All wordings
 * stand in the message file.
 */
@Component
class PlanEventNames {

    private static final String SEPARATOR = "\\|";

    private final Organization organization;
    private final Texts texts;

    PlanEventNames(Organization organization, Texts texts) {
        this.organization = organization;
        this.texts = texts;
    }

    /** How people would tell the event, for showing. */
    String name(PlanView plan) {
        Agency agency = organization.agency(plan.agencyId());
        return texts.get("task.event.plan.shown", plan.title(), agency.name());
    }

    /** Keys of what phrases of other plans call the issue of the plan; none when they cannot mean it. */
    Set<String> issueKeys(PlanView plan) {
        return keys(plan, "task.event.plan.issue");
    }

    /** Keys of what phrases call the plan as a schedule in which their day stands. */
    Set<String> scheduleKeys(PlanView plan) {
        return keys(plan, "task.event.plan.schedule");
    }

    private Set<String> keys(PlanView plan, String forms) {
        Set<String> keys = new LinkedHashSet<>();
        if (plan.kind() == PlanKind.OTHER) {
            return keys;
        }
        for (String owner : owners(plan.agencyId())) {
            for (String subject : subjects(plan)) {
                for (String form : list(forms, owner, subject)) {
                    keys.add(DeadlineQuestion.eventKey(form));
                }
            }
        }
        return keys;
    }

    private List<String> owners(String agencyId) {
        Agency agency = organization.agency(agencyId);
        List<String> owners = new ArrayList<>(List.of(agency.name(), agency.shortName()));
        if (agency.parentId() == null) {
            owners.addAll(list("task.event.plan.province"));
        }
        return owners;
    }

    /** "", "cải cách hành chính", "năm 2026", "cải cách hành chính năm 2026": what stands between plan and owner. */
    private Set<String> subjects(PlanView plan) {
        String year = texts.get("task.event.plan.year", String.valueOf(plan.planYear()));
        return list("task.event.plan.kind." + plan.kind()).stream()
                .flatMap(subject -> List.of(subject, (subject + " " + year).strip()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> list(String key, Object... words) {
        return List.of(texts.get(key, words).split(SEPARATOR, -1));
    }
}
