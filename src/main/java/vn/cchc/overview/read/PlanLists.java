package vn.cchc.overview.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;

/** The plans that the signed-in person may read, with their progress. */
@Service
@Transactional(readOnly = true)
public class PlanLists {

    private final Plans plans;
    private final ProgressQueries progress;
    private final Organization organization;

    PlanLists(Plans plans, ProgressQueries progress, Organization organization) {
        this.plans = plans;
        this.progress = progress;
        this.organization = organization;
    }

    /**
     * @param agencyId only of this agency, or null
     * @param year only of this year, or null
     * @param state only in this state, or null
     */
    public Page<PlanLine> page(String agencyId, Integer year, PlanState state, Pageable page) {
        Page<PlanView> found = plans.list(agencyId, year, state, page);
        List<Long> ids = found.map(PlanView::id).getContent();
        Map<Long, Progress> done = progress.of(ids);
        Map<String, Agency> agencies =
                organization.agencies(found.stream().map(PlanView::agencyId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Agency::id, Function.identity()));
        Set<String> own = organization.agenciesOf(organization.currentPerson().id());
        return found.map(plan -> new PlanLine(
                plan, agencies.get(plan.agencyId()).name(), own.contains(plan.agencyId()), done.get(plan.id())));
    }

    /** How far one plan has come. */
    public Progress progress(long planId) {
        return progress.of(List.of(planId)).get(planId);
    }

    /** The agencies whose plans the signed-in person may read, those above first. */
    public List<Agency> readable() {
        return organization.agencies(plans.readableAgencies());
    }
}
