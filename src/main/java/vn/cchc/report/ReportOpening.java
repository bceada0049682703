package vn.cchc.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.report.domain.PeriodDates;
import vn.cchc.report.domain.PeriodOpening;
import vn.cchc.report.domain.PeriodTable;
import vn.cchc.report.domain.ReportRights;
import vn.cchc.shared.Refusal;

/** PeriodOpening of periods by hand. */
@Service
public class ReportOpening {

    private static final int PLANS = 50;

    private final PeriodOpening opening;
    private final PeriodTable table;
    private final ReportRights rights;
    private final Reports reports;
    private final Plans plans;
    private final Clock clock;

    ReportOpening(
            PeriodOpening opening, PeriodTable table, ReportRights rights, Reports reports, Plans plans, Clock clock) {
        this.opening = opening;
        this.table = table;
        this.rights = rights;
        this.reports = reports;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * A period that the signed-in coordinator may open.
     *
     * @param opensOn when it opens by itself, or null when only by hand, also because its time has passed
     */
    public record Openable(
            PlanView plan,
            ReportPeriod period,
            LocalDate opensOn,
            LocalDate dataFrom,
            LocalDate dataTo,
            LocalDate unitDue,
            LocalDate sendBy) {}

    /** Whether the signed-in person looks after the reports of an agency. */
    @Transactional(readOnly = true)
    public boolean mayOpen() {
        return !coordinated().isEmpty();
    }

    /**
     * What the signed-in person may open: periods of plans in force that were not opened yet. The engine keeps what it
     * was asked, so this is no reading alone.
     *
     * @throws Refusal when the person looks after the reports of no agency
     */
    @Transactional
    public List<Openable> openable() {
        List<String> agencies = coordinated();
        if (agencies.isEmpty()) {
            throw Refusal.forbidden("report.refusal.not-coordinator");
        }
        List<Openable> found = new ArrayList<>();
        for (String agency : agencies) {
            plans.list(agency, null, PlanState.ISSUED, PageRequest.of(0, PLANS))
                    .forEach(plan -> found.addAll(openable(plan)));
        }
        return found;
    }

    private List<String> coordinated() {
        String person = rights.person();
        return rights.own(person).stream()
                .filter(agency -> rights.coordinates(person, agency))
                .toList();
    }

    private List<Openable> openable(PlanView plan) {
        Set<ReportPeriod> opened =
                reports.ofPlan(plan.id()).stream().map(ReportView::period).collect(Collectors.toSet());
        return table.of(plan.agencyId(), plan.planYear()).stream()
                .filter(period -> !opened.contains(period.period()))
                .map(period -> opening.reachable(plan, period))
                .map(period -> new Openable(
                        plan,
                        period.period(),
                        period.opensByItself(LocalDate.now(clock)) ? period.opensOn() : null,
                        period.dataFrom(),
                        period.dataTo(),
                        period.unitDue(),
                        period.sendBy()))
                .toList();
    }

    /**
     * Opens a period for a plan, as the signed-in coordinator.
     *
     * @param unitDue last day for the units, or null for the usual one
     * @param sendBy last day for sending, or null for the usual one
     * @return id of the report
     * @throws Refusal when the person does not look after the agency's reports, the agency does not report on the period,
     *     the plan is not in force, the period was opened before, or the days contradict each other
     */
    @Transactional
    public long open(long planId, ReportPeriod period, LocalDate unitDue, LocalDate sendBy) {
        PlanView plan = plans.readable(planId);
        String person = rights.person();
        rights.requireCoordinator(person, plan.agencyId());
        PeriodDates usual = opening.reachable(
                plan,
                table.of(plan.agencyId(), period, plan.planYear())
                        .orElseThrow(() -> Refusal.invalid("report.refusal.period-not-reported")));
        LocalDate units = unitDue == null ? usual.unitDue() : unitDue;
        LocalDate agencies = unitDue == null ? usual.agencyDue() : unitDue;
        LocalDate sent = sendBy == null ? later(usual.sendBy(), units) : sendBy;
        if (unitDue != null && unitDue.isBefore(LocalDate.now(clock))) {
            throw Refusal.invalid("report.refusal.due-in-past");
        }
        if (sent.isBefore(units)) {
            throw Refusal.invalid("report.refusal.dates-order");
        }
        return opening.open(plan, usual.dueOn(units, agencies, sent), person);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
