package vn.cchc.remediation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.inspection.FindingView;
import vn.cchc.inspection.Findings;
import vn.cchc.remediation.CarriedFinding.Why;
import vn.cchc.remediation.domain.RemediationQueries;
import vn.cchc.remediation.domain.RemediationQueries.Ended;

/** What became of findings, for other rooms. Rights are the caller's matter. */
@Service
@Transactional(readOnly = true)
public class Remediations {

    private final RemediationQueries queries;
    private final Findings findings;

    Remediations(RemediationQueries queries, Findings findings) {
        this.queries = queries;
        this.findings = findings;
    }

    /** How the units of an agency dealt with the findings of the conclusions issued in a year. */
    public List<UnitRemediation> results(String agencyId, int year) {
        return queries.results(agencyId, year);
    }

    /**
     * What next year's plan should know of: what is not at an end, what was not implemented, and what was fixed but had
     * been found at the same unit the year before, by the same line of the checklist.
     */
    public List<CarriedFinding> carried(String agencyId, int year) {
        List<Ended> now = queries.ofYear(agencyId, year);
        List<Ended> before = queries.ofYear(agencyId, year - 1);
        Map<Long, FindingView> found = found(now, before);
        Set<Criterion> known = before.stream()
                .map(ended -> Criterion.of(ended, found.get(ended.findingId())))
                .collect(Collectors.toCollection(HashSet::new));
        List<CarriedFinding> carried = new ArrayList<>();
        for (Ended ended : now) {
            FindingView finding = found.get(ended.findingId());
            Why why = ended.open()
                    ? Why.OPEN
                    : ended.notImplemented()
                            ? Why.NOT_IMPLEMENTED
                            : known.contains(Criterion.of(ended, finding)) ? Why.RECURRING : null;
            if (why != null) {
                carried.add(new CarriedFinding(
                        finding.id(), ended.unitId(), finding.area(), finding.text(), finding.recommendation(), why));
            }
        }
        return carried;
    }

    private Map<Long, FindingView> found(Collection<Ended> now, Collection<Ended> before) {
        Set<Long> ids = new HashSet<>();
        now.forEach(ended -> ids.add(ended.findingId()));
        before.forEach(ended -> ids.add(ended.findingId()));
        return findings.findings(ids).stream().collect(Collectors.toMap(FindingView::id, Function.identity()));
    }

    /** What a unit was looked at for. */
    private record Criterion(long unitId, String area, String text) {

        static Criterion of(Ended ended, FindingView finding) {
            return new Criterion(ended.unitId(), finding.area(), Objects.toString(finding.criterion(), ""));
        }
    }
}
