package vn.cchc.report.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Processes;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.report.ReportView;
import vn.cchc.report.process.PeriodicReport;
import vn.cchc.shared.Refusal;

/** Opens periods: by hand, and by the timer on their day; each period of a plan once. */
@Service
@Transactional
public class PeriodOpening {

    private static final Logger LOG = LoggerFactory.getLogger(PeriodOpening.class);

    private final ReportRepository reports;
    private final ReportQueries queries;
    private final PeriodTable table;
    private final ReportDeadlines deadlines;
    private final Plans plans;
    private final Processes processes;
    private final Organization organization;
    private final ReportActs acts;
    private final ReportTitles titles;
    private final Clock clock;

    PeriodOpening(
            ReportRepository reports,
            ReportQueries queries,
            PeriodTable table,
            ReportDeadlines deadlines,
            Plans plans,
            Processes processes,
            Organization organization,
            ReportActs acts,
            ReportTitles titles,
            Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.table = table;
        this.deadlines = deadlines;
        this.plans = plans;
        this.processes = processes;
        this.organization = organization;
        this.acts = acts;
        this.titles = titles;
        this.clock = clock;
    }

    /**
     * Opens a period for a plan.
     *
     * @param period with the last days that shall hold
     * @param by account of the coordinator, or {@link Act#SYSTEM}
     * @return id of the report
     * @throws Refusal when the plan is not in force, or the period was opened before
     */
    public long open(PlanView plan, PeriodDates period, String by) {
        if (plan.state() != PlanState.ISSUED) {
            throw Refusal.conflict("report.refusal.plan-not-in-force");
        }
        if (find(plan.id(), period) != null) {
            throw twice(plan, period);
        }
        Report report = new Report(plan, period, Act.SYSTEM.equals(by) ? null : by, clock.instant());
        try {
            reports.saveAndFlush(report);
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            throw twice(plan, period);
        }
        acts.record(report, "opened", by, null, titles.period(period.period(), plan.planYear()));
        processes.start(
                PeriodicReport.KEY,
                String.valueOf(report.id()),
                plan.agencyId(),
                Map.of(PeriodicReport.REPORT_ID, report.id()));
        return report.id();
    }

    /** The plans for which periods open by themselves this year: one of each agency that has a plan in force. */
    @Transactional(readOnly = true)
    public List<Long> plansInForce() {
        return plans.mainInForce(LocalDate.now(clock).getYear()).stream()
                .map(PlanView::id)
                .toList();
    }

    /**
     * Opens what is due today for one agency's plan: what was opened before stays as it is, and nothing opens when the
     * plan is no longer in force.
     *
     * @throws IllegalStateException when it cannot be opened, in words for the administrator who sees it in Cockpit
     */
    public void openDue(long planId) {
        PlanView plan = plans.view(planId);
        if (plan.state() != PlanState.ISSUED) {
            return;
        }
        try {
            for (PeriodDates period : due(plan, LocalDate.now(clock))) {
                LOG.info("Opening {} {} for {}", period.period(), plan.planYear(), plan.agencyId());
                open(plan, reachable(plan, period), Act.SYSTEM);
            }
        } catch (RuntimeException broken) {
            throw new IllegalStateException(
                    titles.notOpened(plan, organization.agency(plan.agencyId()).name(), broken), broken);
        }
    }

    /** The period with last days that leave units and agencies below the working days that they need. */
    public PeriodDates reachable(PlanView plan, PeriodDates period) {
        return period.dueOn(
                deadlines.reachable(plan.agencyId(), period.unitDue()),
                deadlines.reachable(plan.agencyId(), period.agencyDue()),
                period.sendBy());
    }

    private List<PeriodDates> due(PlanView plan, LocalDate today) {
        return table.of(plan.agencyId(), plan.planYear()).stream()
                .filter(period -> period.opensByItselfOn(today))
                .filter(period -> find(plan.id(), period) == null)
                .toList();
    }

    private ReportView find(long planId, PeriodDates period) {
        return queries.ofPlan(planId).stream()
                .filter(report -> report.period() == period.period())
                .findFirst()
                .orElse(null);
    }

    private Refusal twice(PlanView plan, PeriodDates period) {
        return Refusal.conflict("report.refusal.opened-before", titles.period(period.period(), plan.planYear()));
    }
}
