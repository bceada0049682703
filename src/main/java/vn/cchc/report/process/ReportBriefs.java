package vn.cchc.report.process;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.organization.Organization;
import vn.cchc.report.LineStatus;
import vn.cchc.report.LineView;
import vn.cchc.report.PartView;
import vn.cchc.report.ReportView;
import vn.cchc.report.Reports;
import vn.cchc.report.domain.PartQueries;
import vn.cchc.report.domain.ReportTitles;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Texts;

/** What forms about a report show: what is asked, by whom, and where the report is to be read. */
@Component
class ReportBriefs {

    private final Reports reports;
    private final PartQueries parts;
    private final Organization organization;
    private final ReportTitles titles;
    private final Texts texts;

    ReportBriefs(Reports reports, PartQueries parts, Organization organization, ReportTitles titles, Texts texts) {
        this.reports = reports;
        this.parts = parts;
        this.organization = organization;
        this.titles = titles;
        this.texts = texts;
    }

    /** Asked by the coordinator who opened the report, or by the agency when the timer did. */
    Brief brief(ReportView report, String key, Object... arguments) {
        return new Brief(
                texts.get("report.asked." + key, arguments),
                report.openedBy() == null
                        ? organization.agency(report.agencyId()).name()
                        : organization.person(report.openedBy()).fullName());
    }

    ReportView report(long reportId) {
        return reports.view(reportId);
    }

    PartView part(long partId) {
        return parts.part(partId);
    }

    String title(ReportView report) {
        return titles.title(report);
    }

    /** Values that lead from the form to the report. */
    Map<String, Object> view(ReportView report) {
        Map<String, Object> values = new HashMap<>();
        values.put("reportTitle", Markdown.plain(title(report)));
        values.put("reportLink", "/reports/" + report.id());
        values.put("dataTo", ReportTitles.day(report.dataTo()));
        values.put("sendBy", ReportTitles.day(report.sendBy()));
        return values;
    }

    /** Values about one part. */
    Map<String, Object> view(PartView part) {
        Map<String, Object> values = view(report(part.reportId()));
        values.put("partLink", "/reports/" + part.reportId() + "/parts/" + part.id());
        values.put("unitName", Markdown.plain(part.unitName()));
        values.put("lines", part.lines());
        values.put("told", part.told());
        values.put("returnReason", Markdown.plain(part.returnReason()));
        return values;
    }

    /** How many tasks of a part are done, under way and so on, as a Markdown list. */
    String summary(long partId) {
        Map<LineStatus, Integer> counts = new EnumMap<>(LineStatus.class);
        parts.lines(partId).stream().map(LineView::status).forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts.isEmpty()
                ? texts.get("report.summary.none")
                : Markdown.list(counts.entrySet().stream()
                        .map(one -> texts.get(one.getKey().nameKey()) + ": " + one.getValue())
                        .toList());
    }

    /** Every part with its state, as a Markdown list. */
    String parts(long reportId) {
        List<PartView> all = parts.parts(reportId);
        return all.isEmpty()
                ? texts.get("report.summary.no-parts")
                : Markdown.list(all.stream()
                        .map(part -> Markdown.plain(part.unitName()) + ": "
                                + texts.get(part.state().nameKey()))
                        .toList());
    }

    /** The parts that may be opened again, as options of a choice. */
    List<Map<String, String>> partOptions(long reportId) {
        return parts.parts(reportId).stream()
                .filter(part -> part.state().closed())
                .map(part -> Map.of(
                        "label",
                        part.unitName() + " (" + texts.get(part.state().nameKey()) + ")",
                        "value",
                        String.valueOf(part.id())))
                .toList();
    }
}
