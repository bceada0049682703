package vn.cchc.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Rehearsal;
import vn.cchc.organization.UnitNames;
import vn.cchc.plan.NewPlan;
import vn.cchc.plan.PlanKind;
import vn.cchc.plan.PlanProcedure;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RowView;
import vn.cchc.task.WorkOrders;
import vn.cchc.task.Works;

/** The plans of the demo, played through the use cases: one under way, two to be signed, one draft; and last year's. */
@Component
class DemoPlans {

    private static final int ALL_ROWS = 1000;
    private static final String COORDINATOR = "daumoi.qlda";

    private final Rehearsal rehearsal;
    private final DemoPlay play;
    private final Plans plans;
    private final PlanRows rows;
    private final PlanProcedure procedure;
    private final Works works;
    private final WorkOrders orders;
    private final UnitNames names;
    private final DemoFinishedPlan finished;
    private final DemoGoals goals;
    private final DemoReports reports;
    private final DemoInspections inspections;

    DemoPlans(
            Rehearsal rehearsal,
            DemoPlay play,
            Plans plans,
            PlanRows rows,
            PlanProcedure procedure,
            Works works,
            WorkOrders orders,
            UnitNames names,
            DemoFinishedPlan finished,
            DemoGoals goals,
            DemoReports reports,
            DemoInspections inspections) {
        this.rehearsal = rehearsal;
        this.play = play;
        this.plans = plans;
        this.rows = rows;
        this.procedure = procedure;
        this.works = works;
        this.orders = orders;
        this.names = names;
        this.finished = finished;
        this.goals = goals;
        this.reports = reports;
        this.inspections = inspections;
    }

    void create() {
        rehearsal.play(() -> {
            finished.create();
            long underWay = underWay();
            inspections.create();
            toBeSigned(SamplePlans.VP_UBND, "daumoi.vp", "Phòng Hành chính - Quản trị", LocalDate.of(2026, 11, 9));
            toBeSigned(SamplePlans.UBND_TINH_THIS_YEAR, "daumoi.tinh", "Sở Nội vụ", LocalDate.of(2026, 11, 12));
            draft(
                    SamplePlans.TT_HNNK,
                    "daumoi.tt",
                    "Bộ phận hành chính",
                    PlanKind.COMMUNICATION,
                    LocalDate.of(2026, 11, 16));
            reports.openYear(underWay);
        });
    }

    private long underWay() {
        long plan = draft(SamplePlans.BAN_QLDA, COORDINATOR, "Phòng HCTH", PlanKind.REFORM, LocalDate.of(2026, 1, 5));
        send(plan, COORDINATOR);
        play.work("annual-plan", List.of(plan), Set.of(), false);
        List<DemoSchedule> schedule = DemoSchedule.of(rows.rows(plan, 0, ALL_ROWS)).stream()
                .sorted(Comparator.comparing(DemoSchedule::day))
                .toList();
        for (DemoSchedule row : schedule) {
            begin(row.row());
        }
        LocalDate before = schedule.get(0).day();
        for (int place = 0; place < schedule.size(); place++) {
            DemoSchedule row = schedule.get(place);
            report(plan, before, row.day());
            before = row.day();
            if (rehearsal.now().toLocalDate().isBefore(row.day())) {
                rehearsal.moveTo(row.day().atTime(8, 0));
            }
            startEarly(row.row());
            play.work("plan-task", List.of(row.row().id()), row.waiting(), place % 4 == 0);
        }
        return plan;
    }

    /** What belongs to the report of nine months falls between the work on two rows. */
    private void report(long plan, LocalDate before, LocalDate day) {
        on(DemoReports.OPENED, before, day, () -> reports.openNineMonths(plan));
        on(DemoReports.WRITTEN, before, day, () -> reports.writeNineMonths(plan));
        on(DemoReports.CONSOLIDATED, before, day, () -> reports.issueNineMonths(plan));
    }

    private void on(LocalDate due, LocalDate before, LocalDate day, Runnable step) {
        if (before.isBefore(due) && !day.isBefore(due)) {
            rehearsal.moveTo(due.atTime(8, 0));
            step.run();
        }
    }

    /** What is done long before its day was asked for early. */
    private void startEarly(RowView row) {
        works.ofRows(List.of(row.id())).stream()
                .filter(work -> work.startsOn() != null)
                .forEach(work -> rehearsal.as(COORDINATOR, () -> orders.startEarly(work.id())));
    }

    /** Heads name the officer of a row as soon as they have it. */
    private void begin(RowView row) {
        play.work(
                "plan-task",
                List.of(row.id()),
                Set.of("ask", "draft", "evidence", "register-event", "year-end"),
                false);
    }

    private void toBeSigned(SamplePlan sample, String coordinator, String advisoryUnit, LocalDate day) {
        long plan = draft(sample, coordinator, advisoryUnit, PlanKind.REFORM, day);
        send(plan, coordinator);
        play.work("annual-plan", List.of(plan), Set.of("approve"), false);
    }

    private long draft(SamplePlan sample, String coordinator, String advisoryUnit, PlanKind kind, LocalDate day) {
        rehearsal.moveTo(day.atTime(8, 0));
        long unit = names.resolve(sample.agency(), advisoryUnit, day).unitIds().get(0);
        long[] plan = new long[1];
        rehearsal.as(coordinator, () -> {
            plan[0] = plans.create(
                    new NewPlan(sample.agency(), sample.year(), kind, sample.title(), null, unit),
                    DemoContent.of(sample));
            goals.write(sample, plan[0]);
        });
        return plan[0];
    }

    private void send(long plan, String coordinator) {
        rehearsal.as(coordinator, () -> procedure.send(plan));
    }
}
