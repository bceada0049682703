package vn.cchc.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.engine.Rehearsal;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.plan.GoalView;
import vn.cchc.plan.Goals;
import vn.cchc.report.FigureNumbers;
import vn.cchc.report.LineRole;
import vn.cchc.report.LineStatus;
import vn.cchc.report.LineView;
import vn.cchc.report.PartView;
import vn.cchc.report.PartWriting;
import vn.cchc.report.ReportOpening;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportProcedure;
import vn.cchc.report.Reports;
import vn.cchc.shared.Texts;

/**
 * The reports on the board's plan: that of nine months issued, with one unit silent; that of the year opened early, with
 * parts at every step.
 */
@Component
class DemoReports {

    static final LocalDate OPENED = LocalDate.of(2026, 9, 1);
    static final LocalDate WRITTEN = LocalDate.of(2026, 9, 9);
    static final LocalDate CONSOLIDATED = LocalDate.of(2026, 9, 15);
    private static final LocalDate YEAR_OPENED = LocalDate.of(2026, 11, 20);

    private static final String COORDINATOR = "daumoi.qlda";

    /** So many units have sent their part of the year's report. */
    private static final int SENT = 3;

    /** Measured so far, of a hundred. */
    private static final int MEASURED = 87;

    private final Rehearsal rehearsal;
    private final DemoPlay play;
    private final ReportOpening opening;
    private final ReportProcedure procedure;
    private final PartWriting writing;
    private final Reports reports;
    private final Goals goals;
    private final Organization organization;
    private final OpenTasks openTasks;
    private final Texts texts;

    DemoReports(
            Rehearsal rehearsal,
            DemoPlay play,
            ReportOpening opening,
            ReportProcedure procedure,
            PartWriting writing,
            Reports reports,
            Goals goals,
            Organization organization,
            OpenTasks openTasks,
            Texts texts) {
        this.rehearsal = rehearsal;
        this.play = play;
        this.opening = opening;
        this.procedure = procedure;
        this.writing = writing;
        this.reports = reports;
        this.goals = goals;
        this.organization = organization;
        this.openTasks = openTasks;
        this.texts = texts;
    }

    /** The period is opened on its day. */
    void openNineMonths(long plan) {
        open(plan, ReportPeriod.M9);
    }

    /** Units write and send their parts; the last of those that lead a task stays silent. */
    void writeNineMonths(long plan) {
        List<PartView> parts = parts(plan);
        PartView silent =
                parts.stream().filter(this::leads).reduce((one, next) -> next).orElseThrow();
        List<PartView> sent =
                parts.stream().filter(part -> part.id() != silent.id()).toList();
        sent.forEach(this::write);
        work(sent, Set.of());
    }

    private boolean leads(PartView part) {
        return writing.lines(part.id()).stream().anyMatch(line -> line.role() == LineRole.LEAD);
    }

    /** The coordinator consolidates, and the report is issued. */
    void issueNineMonths(long plan) {
        long report = latest(plan);
        rehearsal.runJobs();
        rehearsal.as(COORDINATOR, () -> {
            goals.ofPlan(plan).forEach(goal -> measure(report, goal));
            procedure.write(
                    report,
                    reports.view(report).version(),
                    texts.get("demo.report.assessment"),
                    texts.get("demo.report.difficulties"),
                    texts.get("demo.report.proposals"));
        });
        play.work("periodic-report", List.of(report), Set.of(), false);
    }

    /** The year's report is opened early: one part accepted, one to be checked, one sent back, the others awaited. */
    void openYear(long plan) {
        rehearsal.moveTo(YEAR_OPENED.atTime(8, 0));
        open(plan, ReportPeriod.YEAR);
        List<PartView> parts = parts(plan).stream().limit(SENT).toList();
        parts.forEach(this::write);
        work(parts, Set.of("check-part"));
        work(parts.subList(0, 1), Set.of());
        OpenTask toReturn = openTasks
                .of("unit-report", List.of(String.valueOf(parts.get(SENT - 1).id())))
                .get(0);
        rehearsal.complete(
                toReturn,
                COORDINATOR,
                shown -> Map.of("decision", "return", "reason", texts.get("demo.report.returned")));
    }

    private void open(long plan, ReportPeriod period) {
        rehearsal.as(COORDINATOR, () -> opening.open(plan, period, null, null));
        rehearsal.runJobs();
    }

    private void write(PartView part) {
        String officer = organization.members(part.unitId(), Role.HEAD).get(0).id();
        rehearsal.as(officer, () -> {
            for (LineView line : writing.lines(part.id())) {
                if (line.status() == LineStatus.NO_UPDATE
                        || line.status().toBeTold() && line.narrative().isEmpty()) {
                    writing.writeLine(
                            part.reportId(),
                            part.id(),
                            line.id(),
                            line.version(),
                            LineStatus.IN_PROGRESS,
                            texts.get("demo.report.under-way"),
                            line.documents());
                }
            }
            writing.write(part.reportId(), part.id(), part.version(), texts.get("demo.report.part"), "");
        });
    }

    private void measure(long report, GoalView goal) {
        boolean share = goal.unit().startsWith("%");
        procedure.addFigure(
                report,
                new FigureNumbers(
                        null,
                        goal.id(),
                        goal.indicator(),
                        share ? BigDecimal.valueOf(MEASURED) : null,
                        share ? BigDecimal.valueOf(100) : null,
                        share ? null : goal.value(),
                        goal.unit()));
    }

    private void work(List<PartView> parts, Set<String> waiting) {
        play.work("unit-report", parts.stream().map(PartView::id).toList(), waiting, false);
    }

    private List<PartView> parts(long plan) {
        return reports.parts(latest(plan));
    }

    private long latest(long plan) {
        return reports.ofPlan(plan).get(0).id();
    }
}
