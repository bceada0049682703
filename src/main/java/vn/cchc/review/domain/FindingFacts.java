package vn.cchc.review.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import vn.cchc.remediation.Remediations;
import vn.cchc.remediation.UnitRemediation;
import vn.cchc.review.ScoringFact;
import vn.cchc.shared.Texts;

/** How a unit dealt with what inspections of the year found. */
@Component
class FindingFacts implements FactSource {

    private final Remediations remediations;
    private final Heirs heirs;
    private final Texts texts;

    FindingFacts(Remediations remediations, Heirs heirs, Texts texts) {
        this.remediations = remediations;
        this.heirs = heirs;
        this.texts = texts;
    }

    @Override
    public Map<Long, Collection<Measured>> measure(Review review, Collection<Long> unitIds) {
        Map<Long, Collection<Measured>> measured = new HashMap<>();
        heirs.byUnit(remediations.results(review.agencyId(), review.year()), UnitRemediation::unitId, unitIds)
                .forEach((unit, all) -> measured.put(unit, List.of(measured(all))));
        return measured;
    }

    private Measured measured(List<UnitRemediation> all) {
        int found = sum(all, UnitRemediation::findings);
        int fixed = sum(all, UnitRemediation::fixed);
        int late = sum(all, UnitRemediation::fixedLate);
        String source = texts.get(
                "review.source." + ScoringFact.FINDINGS_FIXED,
                found,
                fixed,
                late,
                sum(all, UnitRemediation::open),
                sum(all, UnitRemediation::notImplemented));
        return new Measured(ScoringFact.FINDINGS_FIXED, found, fixed, late, null, source);
    }

    private static int sum(List<UnitRemediation> all, ToIntFunction<UnitRemediation> number) {
        return all.stream().mapToInt(number).sum();
    }
}
