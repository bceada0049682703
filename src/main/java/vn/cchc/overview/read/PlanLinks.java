package vn.cchc.overview.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.cchc.notice.NoticeGate;
import vn.cchc.plan.Plans;

/** A notice about a plan is worth a mail as long as the person may read the plan. */
@Component
class PlanLinks implements NoticeGate {

    private static final Pattern PLAN = Pattern.compile("/plans/(\\d{1,18})(?:[/?#].*)?");

    private final Plans plans;

    PlanLinks(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Set<String> closed(String personId, Collection<String> links) {
        Map<String, Long> asked = new HashMap<>();
        for (String link : links) {
            Matcher plan = PLAN.matcher(link);
            if (plan.matches()) {
                asked.put(link, Long.valueOf(plan.group(1)));
            }
        }
        if (asked.isEmpty()) {
            return Set.of();
        }
        Set<String> readable = plans.readableAgencies(personId);
        Set<Long> open = new HashSet<>();
        plans.views(Set.copyOf(asked.values())).stream()
                .filter(plan -> readable.contains(plan.agencyId()))
                .forEach(plan -> open.add(plan.id()));
        Set<String> closed = new HashSet<>(asked.keySet());
        closed.removeIf(link -> open.contains(asked.get(link)));
        return closed;
    }
}
