package vn.cchc.report.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Letterheads;
import vn.cchc.document.print.Paper;
import vn.cchc.document.print.PaperTable;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.report.FigureView;
import vn.cchc.report.LineStatus;
import vn.cchc.report.PartView;
import vn.cchc.report.ReportView;
import vn.cchc.shared.Texts;

/** Writes a report as a document: text, figures, and the plan's table with the results as its annex. */
@Component
class PeriodicReportPaper {

    private static final int[] FIGURES = {1, 7, 3, 2, 2};
    private static final int[] RESULTS = {6, 26, 18, 13, 22, 40};
    private static final int ANNEX_SIZE = 11;

    private final ResultTable results;
    private final PartQueries parts;
    private final Plans plans;
    private final Organization organization;
    private final Letterheads letterheads;
    private final ReportTitles titles;
    private final Texts texts;

    PeriodicReportPaper(
            ResultTable results,
            PartQueries parts,
            Plans plans,
            Organization organization,
            Letterheads letterheads,
            ReportTitles titles,
            Texts texts) {
        this.results = results;
        this.parts = parts;
        this.plans = plans;
        this.organization = organization;
        this.letterheads = letterheads;
        this.titles = titles;
        this.texts = texts;
    }

    /** @return a {@code .docx} file */
    byte[] report(ReportView report) {
        PlanView plan = plans.view(report.planId());
        Agency agency = organization.agency(report.agencyId());
        Paper paper = Paper.portrait()
                .letterhead(letterheads.of(agency.id(), DocumentType.REPORT, plan.advisoryUnitId()))
                .title(texts.get("report.print.name"))
                .title(titles.subject(report))
                .blank();
        Optional.ofNullable(agency.parentId())
                .map(organization::agency)
                .ifPresent(above -> paper.addressee(texts.get("report.print.to", above.name())));
        paper.paragraph(texts.get(
                "report.print.opening",
                plan.title(),
                agency.name(),
                titles.period(report.period(), report.year()),
                ReportTitles.day(report.dataFrom()),
                ReportTitles.day(report.dataTo())));
        results(paper, report);
        List<PartView> accepted =
                parts.parts(report.id()).stream().filter(PartView::counts).toList();
        section(paper, "report.print.difficulties", report.difficulties());
        section(paper, "report.print.proposals", report.proposals());
        accepted.stream()
                .filter(part -> !part.proposals().isEmpty())
                .forEach(part -> paper.bullet(part.unitName() + ": " + part.proposals()));
        paper.paragraph(texts.get("report.print.details"));
        paper.closing(
                texts.get("report.print.recipients"),
                List.of(texts.get("report.print.recipient-above"), texts.get("report.print.recipient-archive")),
                letterheads.signer(agency.id()),
                "");
        annex(paper, report, agency, plan);
        return paper.bytes();
    }

    private void results(Paper paper, ReportView report) {
        paper.heading(texts.get("report.print.results"));
        Map<LineStatus, Integer> counts = results.counts(report);
        String words = counts.entrySet().stream()
                .map(one -> texts.get(
                        "report.print.count",
                        texts.get(one.getKey().nameKey()).toLowerCase(Locale.ROOT),
                        one.getValue()))
                .collect(Collectors.joining("; "));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 0) {
            paper.paragraph(texts.get("report.print.counts", ReportTitles.day(report.dataTo()), all, words));
        }
        paper.paragraph(report.assessment());
        List<FigureView> figures = parts.figures(report.id());
        if (!figures.isEmpty()) {
            paper.paragraph(texts.get("report.print.figures"));
            figures(paper, report, figures);
        }
    }

    private void figures(Paper paper, ReportView report, List<FigureView> figures) {
        Map<Long, PartView> byId =
                parts.parts(report.id()).stream().collect(Collectors.toMap(PartView::id, part -> part));
        PaperTable table = paper.table(FIGURES)
                .head(
                        texts.get("report.column.number"),
                        texts.get("report.figure.label"),
                        texts.get("report.figure.from"),
                        texts.get("report.figure.value"),
                        texts.get("report.figure.by"));
        int number = 0;
        for (FigureView figure : figures) {
            PartView part = figure.partId() == null ? null : byId.get(figure.partId());
            if (part == null || part.counts()) {
                number++;
                table.row(
                        String.valueOf(number),
                        figure.label(),
                        Figures.counted(figure),
                        Figures.value(figure),
                        part == null ? texts.get("report.figure.whole") : part.unitName());
            }
        }
        table.centred(0);
        paper.blank();
    }

    private void section(Paper paper, String heading, String text) {
        paper.heading(texts.get(heading));
        paper.paragraph(text.isEmpty() ? texts.get("report.print.none") : text);
    }

    private void annex(Paper paper, ReportView report, Agency agency, PlanView plan) {
        paper.across()
                .title(texts.get("report.print.annex"))
                .title(texts.get("report.print.annex-title", titles.period(report.period(), report.year()))
                        .toUpperCase(Locale.ROOT))
                .leadIn(texts.get(
                        "report.print.attached",
                        letterheads
                                .of(agency.id(), DocumentType.REPORT, plan.advisoryUnitId())
                                .symbol(),
                        String.valueOf(report.year()),
                        agency.name()));
        PaperTable table = paper.table(RESULTS)
                .size(ANNEX_SIZE)
                .head(
                        texts.get("report.column.number"),
                        texts.get("report.column.task"),
                        texts.get("report.column.product"),
                        texts.get("report.column.deadline"),
                        texts.get("report.column.assignment"),
                        texts.get("report.column.result"));
        results.all(report, row -> {
            if (row.area() != null) {
                table.section(row.area().number(), row.area().title());
            }
            if (row.heading()) {
                table.section(row.number(), row.title());
            } else {
                table.longRow(
                        row.number(),
                        row.title(),
                        row.product(),
                        row.deadline(),
                        row.assignment(),
                        row.results().stream().map(UnitResult::printed).collect(Collectors.joining("\n")));
            }
        });
    }
}
