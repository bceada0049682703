package vn.cchc.report.domain;

import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.plan.GoalView;
import vn.cchc.plan.Goals;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.RowView;
import vn.cchc.report.FigureNumbers;
import vn.cchc.shared.Refusal;

/** Adds figures to reports and takes them out. Rights are the caller's matter. */
@Service
@Transactional
public class ReportFigures {

    private static final int MOST = 100;

    private final ReportBook book;
    private final ReportWriting writing;
    private final FigureRepository figures;
    private final Goals goals;
    private final PlanRows rows;
    private final ReportActs acts;

    ReportFigures(
            ReportBook book,
            ReportWriting writing,
            FigureRepository figures,
            Goals goals,
            PlanRows rows,
            ReportActs acts) {
        this.book = book;
        this.writing = writing;
        this.figures = figures;
        this.goals = goals;
        this.rows = rows;
        this.acts = acts;
    }

    /**
     * Adds a figure.
     *
     * @param partId the part that gives it, or null for the whole report
     * @throws Refusal when it is incomplete, contradicts itself, names a goal or task of another plan, or there are too many
     */
    public void add(long reportId, Long partId, FigureNumbers numbers, String by) {
        Report report = begin(reportId, partId);
        if (figures.countByReportIdAndPartId(reportId, partId) >= MOST) {
            throw Refusal.invalid("report.refusal.too-many-figures", MOST);
        }
        ReportFigure figure = new ReportFigure(reportId, partId, placed(report, numbers), null);
        figures.save(figure);
        acts.record(report, "figure-added", by, null, figure.numbers().label());
    }

    /** @throws Refusal when the figure belongs elsewhere */
    public void remove(long reportId, Long partId, long figureId, String by) {
        Report report = begin(reportId, partId);
        ReportFigure figure = figures.findById(figureId)
                .filter(found -> found.reportId() == reportId && Objects.equals(found.partId(), partId))
                .orElseThrow(() -> Refusal.notFound("report.refusal.no-figure"));
        figures.delete(figure);
        acts.record(report, "figure-removed", by, null, figure.numbers().label());
    }

    private Report begin(long reportId, Long partId) {
        if (partId != null) {
            writing.writable(partId);
        }
        Report report = book.shared(reportId);
        report.requireWritable();
        return report;
    }

    /** A figure for a goal is called and measured as the goal says. */
    private FigureNumbers placed(Report report, FigureNumbers numbers) {
        if (numbers.rowId() != null) {
            RowView row = rows.row(numbers.rowId());
            if (row.planId() != report.planId()) {
                throw Refusal.notFound("plan.refusal.no-row");
            }
        }
        if (numbers.goalId() == null) {
            return numbers;
        }
        GoalView goal = goals.ofPlan(report.planId()).stream()
                .filter(one -> one.id() == numbers.goalId())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("report.refusal.no-goal"));
        if (numbers.denominator() != null && !goal.unit().startsWith("%")) {
            throw Refusal.invalid("report.refusal.goal-not-share", goal.unit());
        }
        return new FigureNumbers(
                numbers.rowId(),
                goal.id(),
                numbers.label() == null || numbers.label().isBlank() ? goal.indicator() : numbers.label(),
                numbers.numerator(),
                numbers.denominator(),
                numbers.value(),
                goal.unit());
    }
}
