package vn.cchc.report.process;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.engine.PublishedBean;
import vn.cchc.report.domain.PartStanding;
import vn.cchc.report.domain.PeriodOpening;
import vn.cchc.report.domain.ReportDeadlines;

/** What the models ask about reports and their parts; published as {@code periodicReports}. */
@Component("periodicReports")
@PublishedBean
public class PeriodicReportFacts {

    private final PeriodOpening opening;
    private final PartStanding standing;
    private final ReportDeadlines deadlines;

    PeriodicReportFacts(PeriodOpening opening, PartStanding standing, ReportDeadlines deadlines) {
        this.opening = opening;
        this.standing = standing;
        this.deadlines = deadlines;
    }

    /** The plans whose periods open by themselves, one of each agency. */
    public List<Long> plansInForce() {
        return opening.plansInForce();
    }

    /** The parts of a report that are neither accepted nor silent. */
    public List<Long> open(long reportId) {
        return standing.open(reportId);
    }

    /** The unit of a part. */
    public long unit(long partId) {
        return standing.unit(partId);
    }

    /** Whether the part is there to be checked. */
    public boolean sent(long partId) {
        return standing.sent(partId);
    }

    /** Until when the unit may send the part, as of now. */
    public Date due(long partId) {
        return deadlines.due(partId);
    }

    /** When the unit is reminded of the part, as of now. */
    public Date remindAt(long partId) {
        return deadlines.remindAt(partId);
    }

    /** Until when the report is to be sent. */
    public Date sendBy(long reportId) {
        return deadlines.sendBy(reportId);
    }
}
