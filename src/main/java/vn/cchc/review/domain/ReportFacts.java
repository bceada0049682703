package vn.cchc.review.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.report.Punctuality;
import vn.cchc.report.Reports;
import vn.cchc.report.UnitReporting;
import vn.cchc.review.ScoringFact;
import vn.cchc.shared.Texts;

/** Whether a unit sent its parts of the year's periodic reports in time. */
@Component
class ReportFacts implements FactSource {

    private final Reports reports;
    private final Heirs heirs;
    private final Texts texts;

    ReportFacts(Reports reports, Heirs heirs, Texts texts) {
        this.reports = reports;
        this.heirs = heirs;
        this.texts = texts;
    }

    @Override
    public Map<Long, Collection<Measured>> measure(Review review, Collection<Long> unitIds) {
        Map<Long, Collection<Measured>> measured = new HashMap<>();
        heirs.byUnit(reports.reporting(review.agencyId(), review.year()), UnitReporting::unitId, unitIds)
                .forEach((unit, all) -> measured.put(unit, List.of(measured(all))));
        return measured;
    }

    private Measured measured(List<UnitReporting> all) {
        int onTime = count(all, Punctuality.ON_TIME);
        int late = count(all, Punctuality.LATE);
        String source = texts.get(
                "review.source." + ScoringFact.REPORTS_ON_TIME, all.size(), onTime, late, all.size() - onTime - late);
        return new Measured(ScoringFact.REPORTS_ON_TIME, all.size(), onTime, late, null, source);
    }

    private static int count(List<UnitReporting> all, Punctuality wanted) {
        return (int) all.stream()
                .filter(reporting -> reporting.punctuality() == wanted)
                .count();
    }
}
