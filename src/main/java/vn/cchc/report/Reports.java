package vn.cchc.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.report.domain.PartQueries;
import vn.cchc.report.domain.ReportQueries;
import vn.cchc.report.domain.ReportRights;
import vn.cchc.report.domain.ReportingQueries;
import vn.cchc.shared.Refusal;

/** Periodic reports, read. */
@Service
@Transactional(readOnly = true)
public class Reports {

    private final ReportQueries queries;
    private final PartQueries parts;
    private final ReportingQueries reporting;
    private final ReportRights rights;
    private final Clock clock;

    Reports(ReportQueries queries, PartQueries parts, ReportingQueries reporting, ReportRights rights, Clock clock) {
        this.queries = queries;
        this.parts = parts;
        this.reporting = reporting;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Whether the units of an agency sent their parts in time, for every report of the year; parts that nobody has sent
     * yet and whose last day is still to come are missing. Rights are the caller's matter.
     */
    public List<UnitReporting> reporting(String agencyId, int year) {
        return reporting.reporting(
                agencyId, year, LocalDate.now(clock), clock.getZone().getId());
    }

    /**
     * What issued reports say of a plan's goals, the newest period first. When parts give figures that cannot be added
     * up, there is one for each of them. Rights are the caller's matter.
     */
    public List<GoalActual> actuals(long planId) {
        return reporting.actuals(planId);
    }

    /**
     * A report; rights are the caller's matter.
     *
     * @throws Refusal not found
     */
    public ReportView view(long reportId) {
        return queries.report(reportId).orElseThrow(() -> Refusal.notFound("report.refusal.no-report"));
    }

    /** The reports on a plan that were not cancelled, the latest period first. Rights are the caller's matter. */
    public List<ReportView> ofPlan(long planId) {
        return queries.ofPlan(planId);
    }

    /**
     * A report that the signed-in person may know of.
     *
     * @throws Refusal not found, as if it did not exist, for others
     */
    public ReportView readable(long reportId) {
        ReportView report = view(reportId);
        if (!rights.mayRead(rights.person(), report)) {
            throw Refusal.notFound("report.refusal.no-report");
        }
        return report;
    }

    /**
     * Reports that the signed-in person may know of, the latest first.
     *
     * @param year only of this year, or null
     */
    public Page<ReportView> list(Integer year, Pageable page) {
        String person = rights.person();
        var own = rights.own(person);
        var below = rights.below(person);
        List<ReportView> found = queries.list(own, below, year, page.getPageSize(), page.getOffset());
        return new PageImpl<>(found, page, queries.count(own, below, year));
    }

    /**
     * How far a report is.
     *
     * @param parts how many parts it has
     * @param closed how many of them are accepted or silent
     */
    public record Progress(long reportId, int parts, int closed) {}

    /** How far reports are, by report; rights are the caller's matter. */
    public Map<Long, Progress> progress(Collection<Long> reportIds) {
        return parts.progress(reportIds).stream().collect(Collectors.toMap(Progress::reportId, Function.identity()));
    }

    /** The parts of a report with their states; rights are the caller's matter. */
    public List<PartView> parts(long reportId) {
        return parts.parts(reportId);
    }
}
