package vn.cchc.review.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.remediation.Remediations;
import vn.cchc.remediation.UnitRemediation;
import vn.cchc.review.ScoringFact;
import vn.cchc.shared.Texts;

/** How a unit dealt with what inspections of the year found. */
@Component
class FindingFacts implements FactSource {

    private final Remediations remediations;
    private final Texts texts;

    FindingFacts(Remediations remediations, Texts texts) {
        this.remediations = remediations;
        this.texts = texts;
    }

    @Override
    public Map<Long, Collection<Measured>> measure(Review review, Collection<Long> unitIds) {
        Map<Long, UnitRemediation> byUnit = remediations.results(review.agencyId(), review.year()).stream()
                .collect(Collectors.toMap(UnitRemediation::unitId, Function.identity()));
        Map<Long, Collection<Measured>> measured = new HashMap<>();
        unitIds.stream()
                .filter(byUnit::containsKey)
                .forEach(unit -> measured.put(unit, List.of(measured(byUnit.get(unit)))));
        return measured;
    }

    private Measured measured(UnitRemediation unit) {
        String source = texts.get(
                "review.source." + ScoringFact.FINDINGS_FIXED,
                unit.findings(),
                unit.fixed(),
                unit.fixedLate(),
                unit.open(),
                unit.notImplemented());
        return new Measured(ScoringFact.FINDINGS_FIXED, unit.findings(), unit.fixed(), unit.fixedLate(), null, source);
    }
}
