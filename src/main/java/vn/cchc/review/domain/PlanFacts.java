package vn.cchc.review.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.plan.Plans;
import vn.cchc.review.ScoringFact;
import vn.cchc.shared.Texts;

/** Whether and when units that are agencies of their own have issued their plan of the year. */
@Component
class PlanFacts implements FactSource {

    private final Plans plans;
    private final Organization organization;
    private final Texts texts;

    PlanFacts(Plans plans, Organization organization, Texts texts) {
        this.plans = plans;
        this.organization = organization;
        this.texts = texts;
    }

    @Override
    public Map<Long, Collection<Measured>> measure(Review review, Collection<Long> unitIds) {
        Map<Long, Unit> agencies = new HashMap<>(organization.units(unitIds));
        agencies.values()
                .removeIf(
                        unit -> unit.ownAgencyId() == null || unit.ownAgencyId().equals(review.agencyId()));
        Map<String, LocalDate> issued = new HashMap<>();
        plans.ofYear(agencies.values().stream().map(Unit::ownAgencyId).toList(), review.year()).stream()
                .filter(plan -> plan.state().issued() && plan.issuedOn() != null)
                .forEach(plan -> issued.merge(plan.agencyId(), plan.issuedOn(), PlanFacts::earlier));
        Map<Long, Collection<Measured>> measured = new HashMap<>();
        agencies.forEach((id, unit) -> measured.put(id, List.of(measured(review, issued.get(unit.ownAgencyId())))));
        return measured;
    }

    private Measured measured(Review review, LocalDate issued) {
        if (issued == null) {
            String source = texts.get("review.source.PLAN_ISSUED.none", String.valueOf(review.year()));
            return new Measured(ScoringFact.PLAN_ISSUED, 1, 0, 0, null, source);
        }
        int day = (int) ChronoUnit.DAYS.between(LocalDate.of(review.year(), 1, 1), issued) + 1;
        String source = texts.get("review.source.PLAN_ISSUED", String.valueOf(review.year()), issued.format(Plans.DAY));
        return new Measured(ScoringFact.PLAN_ISSUED, 1, 1, 0, day, source);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
