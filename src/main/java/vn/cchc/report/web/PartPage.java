package vn.cchc.report.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageImpl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.plan.Goals;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.RowView;
import vn.cchc.report.LineStatus;
import vn.cchc.report.LineView;
import vn.cchc.report.PartView;
import vn.cchc.report.PartWriting;
import vn.cchc.report.ReportView;
import vn.cchc.report.Reports;
import vn.cchc.report.domain.ReportTitles;
import vn.cchc.report.process.UnitReport;
import vn.cchc.shared.DueWords;
import vn.cchc.shared.web.Numbers;

/** The part of a unit: what it says of each of its tasks, its figures and files; written here and sent with the task. */
@Controller
@RequestMapping("/reports/{id:\\d{1,18}}/parts/{partId:\\d{1,18}}")
class PartPage {

    private static final int LINES = 25;

    private final Reports reports;
    private final PartWriting writing;
    private final PlanRows rows;
    private final FigureEntries figures;
    private final Goals goals;
    private final OpenTasks openTasks;
    private final ReportTitles titles;
    private final DueWords due;

    PartPage(
            Reports reports,
            PartWriting writing,
            PlanRows rows,
            FigureEntries figures,
            Goals goals,
            OpenTasks openTasks,
            ReportTitles titles,
            DueWords due) {
        this.reports = reports;
        this.writing = writing;
        this.rows = rows;
        this.figures = figures;
        this.goals = goals;
        this.openTasks = openTasks;
        this.titles = titles;
        this.due = due;
    }

    @GetMapping
    String part(
            @PathVariable long id,
            @PathVariable long partId,
            @RequestParam(required = false) String page,
            Model model) {
        PartView part = writing.readable(id, partId);
        ReportView report = reports.view(id);
        boolean writes = writing.mayWrite(part);
        model.addAttribute("report", report);
        model.addAttribute("part", part);
        model.addAttribute("reportTitle", titles.title(report));
        model.addAttribute("due", part.state().closed() ? null : due.of(part.dueOn()));
        model.addAttribute("writes", writes);
        model.addAttribute("sendsLate", writing.maySendLate(part));
        model.addAttribute("missing", writes ? writing.missing(partId) : "");
        model.addAttribute("task", task(partId, writes));
        model.addAttribute("statuses", LineStatus.values());
        model.addAttribute("figures", figures.of(report, partId));
        model.addAttribute("goals", goals.ofPlan(report.planId()));
        model.addAttribute("files", writing.files(report, partId));
        List<LineView> lines = writing.lines(partId);
        var asked = Numbers.page(page, LINES);
        List<LineView> shown =
                lines.stream().skip(asked.getOffset()).limit(LINES).toList();
        Map<Long, RowView> tasks = rows.rows(shown.stream().map(LineView::rowId).toList()).stream()
                .collect(Collectors.toMap(RowView::id, Function.identity()));
        model.addAttribute(
                "lines",
                new PageImpl<>(
                        shown.stream()
                                .map(line -> new LineEntry(line, tasks.get(line.rowId())))
                                .toList(),
                        asked,
                        lines.size()));
        return "report/part";
    }

    private String task(long partId, boolean writes) {
        return openTasks.of(UnitReport.KEY, List.of(String.valueOf(partId))).stream()
                .filter(task -> writes && task.taskKey().equals(UnitReport.REPORT_PART))
                .map(OpenTask::id)
                .findFirst()
                .orElse(null);
    }
}
