package vn.cchc.task.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;

/**
 * Which events hold for the plans of an agency: its own and those of the agencies above, as far as they belong to the
 * plan's year; the issue of another year's plan is another event.
 */
@Component
class KnownEvents {

    private final RegisteredEventRepository events;
    private final PlanEventNames names;
    private final Plans plans;
    private final Organization organization;

    KnownEvents(RegisteredEventRepository events, PlanEventNames names, Plans plans, Organization organization) {
        this.events = events;
        this.names = names;
        this.plans = plans;
        this.organization = organization;
    }

    /** By the keys of their names, the youngest of each name. */
    Map<String, RegisteredEvent> of(String agencyId, int planYear) {
        Map<String, RegisteredEvent> known = new HashMap<>();
        List<RegisteredEvent> all = inYear(agencyId, planYear);
        Map<Long, PlanView> issued = issued(all);
        for (RegisteredEvent event : all) {
            PlanView plan = issued.get(event.planId());
            Set<String> keys = plan == null ? EventReach.keys(event) : names.issueKeys(plan);
            boolean holds = plan == null
                    ? event.planId() == null && event.happenedOn().getYear() == planYear
                    : plan.planYear() == planYear && !plan.agencyId().equals(agencyId);
            if (holds) {
                keys.forEach(key -> known.putIfAbsent(key, event));
            }
        }
        return known;
    }

    /** The plans of agencies above, in which the day of a schedule such as "kế hoạch của tỉnh" may stand. */
    List<PlanView> schedules(String agencyId, int planYear, String key) {
        return issued(inYear(agencyId, planYear)).values().stream()
                .filter(plan -> plan.planYear() == planYear && !plan.agencyId().equals(agencyId))
                .filter(plan -> names.scheduleKeys(plan).contains(key))
                .toList();
    }

    private List<RegisteredEvent> inYear(String agencyId, int planYear) {
        Set<String> agencies = new LinkedHashSet<>(Set.of(agencyId));
        agencies.addAll(organization.above(agencyId));
        return events.findByAgencyIdInAndWithdrawnAtIsNullAndHappenedOnBetweenOrderByHappenedOnDescIdDesc(
                agencies, LocalDate.of(planYear - 1, 1, 1), LocalDate.of(planYear, 12, 31));
    }

    private Map<Long, PlanView> issued(List<RegisteredEvent> all) {
        Set<Long> ids = all.stream()
                .map(RegisteredEvent::planId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        return plans.views(ids).stream().collect(Collectors.toMap(PlanView::id, Function.identity()));
    }
}
