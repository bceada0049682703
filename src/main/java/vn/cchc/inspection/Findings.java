package vn.cchc.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.inspection.domain.InspectionQueries;
import vn.cchc.shared.Refusal;

/** What inspections found. Rights are the caller's matter. */
@Service
@Transactional(readOnly = true)
public class Findings {

    private final InspectionQueries queries;

    Findings(InspectionQueries queries) {
        this.queries = queries;
    }

    /** @throws Refusal when there is no such finding */
    public FindingView finding(long id) {
        return findings(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("inspection.refusal.no-finding"));
    }

    /** The findings with these ids, in no particular order; unknown ids are missing. */
    public List<FindingView> findings(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : queries.findings(ids);
    }

    /** The findings of an inspection in the order of units and lines. */
    public List<FindingView> ofInspection(long inspectionId) {
        return queries.findingsOf(inspectionId);
    }

    /** Which findings of a follow-up inspection say again what an earlier one had found: the earlier by the newer. */
    public Map<Long, Long> earlierOf(long inspectionId) {
        return queries.earlierOf(inspectionId);
    }
}
