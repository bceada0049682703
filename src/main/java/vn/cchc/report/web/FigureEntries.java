package vn.cchc.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.plan.GoalView;
import vn.cchc.plan.Goals;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.RowView;
import vn.cchc.report.FigureView;
import vn.cchc.report.PartView;
import vn.cchc.report.ReportView;
import vn.cchc.report.domain.PartQueries;

/** The figures of a report, and what they say of the plan's goals. */
@Component
class FigureEntries {

    private final PartQueries parts;
    private final Goals goals;
    private final PlanRows rows;

    FigureEntries(PartQueries parts, Goals goals, PlanRows rows) {
        this.parts = parts;
        this.goals = goals;
        this.rows = rows;
    }

    /** Figures of the whole report, and of parts that count in it. */
    List<FigureEntry> of(ReportView report) {
        return entries(report, true, figure -> true);
    }

    /** Figures of one part, whether it counts yet or not. */
    List<FigureEntry> of(ReportView report, long partId) {
        return entries(report, false, figure -> Objects.equals(figure.partId(), partId));
    }

    /** The plan's goals with the first figure that measures each: those of the whole report come first. */
    List<GoalLine> goals(ReportView report, List<FigureEntry> figures) {
        List<GoalLine> lines = new ArrayList<>();
        for (GoalView goal : goals.ofPlan(report.planId())) {
            FigureView figure = figures.stream()
                    .map(FigureEntry::figure)
                    .filter(one -> Objects.equals(one.goalId(), goal.id()))
                    .findFirst()
                    .orElse(null);
            lines.add(new GoalLine(
                    goal,
                    figure == null ? null : goal.text(figure.value()),
                    figure != null && goal.reached(figure.value())));
        }
        return lines;
    }

    private List<FigureEntry> entries(ReportView report, boolean counting, Predicate<FigureView> of) {
        Map<Long, PartView> byId =
                parts.parts(report.id()).stream().collect(Collectors.toMap(PartView::id, Function.identity()));
        List<FigureView> figures = parts.figures(report.id()).stream()
                .filter(of)
                .filter(figure -> !counting
                        || figure.partId() == null
                        || byId.get(figure.partId()).counts())
                .toList();
        Map<Long, String> measured =
                goals.ofPlan(report.planId()).stream().collect(Collectors.toMap(GoalView::id, GoalView::indicator));
        Map<Long, RowView> tasks =
                rows
                        .rows(figures.stream()
                                .map(FigureView::rowId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(RowView::id, Function.identity()));
        return figures.stream()
                .map(figure -> new FigureEntry(
                        figure,
                        figure.partId() == null
                                ? null
                                : byId.get(figure.partId()).unitName(),
                        figure.goalId() == null ? null : measured.get(figure.goalId()),
                        figure.rowId() == null ? null : task(tasks.get(figure.rowId()))))
                .toList();
    }

    private static String task(RowView row) {
        return row == null ? null : (row.number() + " " + row.title()).strip();
    }
}
