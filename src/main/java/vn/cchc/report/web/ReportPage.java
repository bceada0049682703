package vn.cchc.report.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.PageImpl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.document.Documents;
import vn.cchc.engine.Holders;
import vn.cchc.engine.PageBlocks;
import vn.cchc.engine.Picture;
import vn.cchc.engine.Pictures;
import vn.cchc.organization.Organization;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.Plans;
import vn.cchc.report.ReportProcedure;
import vn.cchc.report.ReportView;
import vn.cchc.report.Reports;
import vn.cchc.report.domain.ReportKinds;
import vn.cchc.report.domain.ReportRights;
import vn.cchc.report.domain.ReportTitles;
import vn.cchc.report.domain.ResultRow;
import vn.cchc.report.domain.ResultTable;
import vn.cchc.report.process.PeriodicReport;
import vn.cchc.shared.DueWords;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.web.Numbers;

/** One report: how far it is, who has it, its parts, the plan's table with the results, figures, documents, history. */
@Controller
@RequestMapping("/reports/{id:\\d{1,18}}")
class ReportPage {

    private static final int ROWS = 50;

    private final Reports reports;
    private final ReportProcedure procedure;
    private final ReportRights rights;
    private final ReportTitles titles;
    private final ResultTable table;
    private final PartEntries parts;
    private final OwnTasks tasks;
    private final FigureEntries figures;
    private final Plans plans;
    private final PlanRows rows;
    private final Documents documents;
    private final Organization organization;
    private final PageBlocks blocks;
    private final Pictures pictures;
    private final Holders holders;
    private final DueWords due;

    ReportPage(
            Reports reports,
            ReportProcedure procedure,
            ReportRights rights,
            ReportTitles titles,
            ResultTable table,
            PartEntries parts,
            OwnTasks tasks,
            FigureEntries figures,
            Plans plans,
            PlanRows rows,
            Documents documents,
            Organization organization,
            PageBlocks blocks,
            Pictures pictures,
            Holders holders,
            DueWords due) {
        this.reports = reports;
        this.procedure = procedure;
        this.rights = rights;
        this.titles = titles;
        this.table = table;
        this.parts = parts;
        this.tasks = tasks;
        this.figures = figures;
        this.plans = plans;
        this.rows = rows;
        this.documents = documents;
        this.organization = organization;
        this.blocks = blocks;
        this.pictures = pictures;
        this.holders = holders;
        this.due = due;
    }

    @GetMapping
    String report(
            @PathVariable long id,
            @RequestParam(required = false) String page,
            @RequestParam(required = false) String history,
            Model model) {
        ReportView report = head(id, model);
        boolean all = rights.mayReadAll(rights.person(), report);
        List<FigureEntry> said = all ? figures.of(report) : List.of();
        model.addAttribute("can", procedure.actions(report));
        List<PartEntry> entries = parts.of(report);
        model.addAttribute("parts", entries);
        model.addAttribute("tasks", tasks.of(report, entries));
        model.addAttribute("readsAll", all);
        if (all) {
            var asked = Numbers.page(page, ROWS);
            model.addAttribute(
                    "table",
                    new PageImpl<>(
                            table.page(report, asked.getOffset(), ROWS),
                            asked,
                            rows.outline(report.planId()).size()));
            model.addAttribute("counts", table.counts(report));
        }
        model.addAttribute("figures", said);
        model.addAttribute("goals", figures.goals(report, said));
        model.addAttribute("documents", documents.of(ReportKinds.REPORT, id));
        model.addAttribute("holders", holders.of(PeriodicReport.KEY, id));
        model.addAttribute("sendDue", report.state().closed() ? null : due.of(report.sendBy()));
        blocks.history(ReportKinds.REPORT, id, history, model);
        return "report/report";
    }

    @GetMapping(params = "print")
    String print(@PathVariable long id, Model model) {
        ReportView report = head(id, model);
        if (!rights.mayReadAll(rights.person(), report)) {
            throw Refusal.forbidden("report.refusal.not-issued");
        }
        List<ResultRow> whole = new ArrayList<>();
        table.all(report, whole::add);
        model.addAttribute("lines", whole);
        model.addAttribute("period", titles.period(report.period(), report.year()));
        return "report/print";
    }

    @GetMapping("/picture")
    ResponseEntity<List<Picture>> picture(@PathVariable long id) {
        return ResponseEntity.ok(
                pictures.of(PeriodicReport.KEY, reports.readable(id).id()));
    }

    private ReportView head(long id, Model model) {
        ReportView report = reports.readable(id);
        model.addAttribute("report", report);
        model.addAttribute("reportTitle", titles.title(report));
        model.addAttribute("agencyName", organization.agency(report.agencyId()).name());
        model.addAttribute("plan", plans.view(report.planId()));
        model.addAttribute(
                "openedBy",
                report.openedBy() == null
                        ? null
                        : organization.person(report.openedBy()).fullName());
        return report;
    }
}
