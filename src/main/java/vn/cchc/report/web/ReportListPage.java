package vn.cchc.report.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.Organization;
import vn.cchc.report.ReportOpening;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportView;
import vn.cchc.report.Reports;
import vn.cchc.report.domain.ReportTitles;
import vn.cchc.shared.DueWords;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Day;
import vn.cchc.shared.web.Numbers;

/** All reports that somebody may know of, and the opening of a period by hand. */
@Controller
@RequestMapping("/reports")
class ReportListPage {

    private static final int PAGE = 20;

    private final Reports reports;
    private final ReportOpening opening;
    private final Organization organization;
    private final ReportTitles titles;
    private final DueWords due;
    private final Texts texts;

    ReportListPage(
            Reports reports,
            ReportOpening opening,
            Organization organization,
            ReportTitles titles,
            DueWords due,
            Texts texts) {
        this.reports = reports;
        this.opening = opening;
        this.organization = organization;
        this.titles = titles;
        this.due = due;
        this.texts = texts;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) Integer year, @RequestParam(required = false) String page, Model model) {
        var asked = Numbers.page(page, PAGE);
        Page<ReportView> found = reports.list(year, asked);
        Map<Long, Reports.Progress> progress =
                reports.progress(found.map(ReportView::id).toList());
        Map<String, String> agencies = new HashMap<>();
        organization
                .agencies(found.stream().map(ReportView::agencyId).collect(Collectors.toSet()))
                .forEach(agency -> agencies.put(agency.id(), agency.name()));
        model.addAttribute("reports", found.map(report -> entry(report, agencies, progress.get(report.id()))));
        model.addAttribute("year", year);
        model.addAttribute("opens", opening.mayOpen());
        return "report/reports";
    }

    @GetMapping("/new")
    String choose(Model model) {
        model.addAttribute("openable", opening.openable());
        return "report/new";
    }

    @PostMapping
    String open(
            @RequestParam String choice,
            @RequestParam(required = false) @Day LocalDate unitDue,
            @RequestParam(required = false) @Day LocalDate sendBy,
            RedirectAttributes redirect) {
        Choice chosen = Choice.of(choice);
        long report = opening.open(chosen.planId(), chosen.period(), unitDue, sendBy);
        redirect.addFlashAttribute("notice", texts.get("report.done.opened"));
        return "redirect:/reports/" + report;
    }

    private ReportEntry entry(ReportView report, Map<String, String> agencies, Reports.Progress progress) {
        return new ReportEntry(
                report,
                titles.title(report),
                agencies.get(report.agencyId()),
                report.state().closed() ? null : due.of(report.sendBy()),
                progress == null ? 0 : progress.parts(),
                progress == null ? 0 : progress.closed());
    }

    /** A plan and a period, chosen together. */
    private record Choice(long planId, ReportPeriod period) {

        static Choice of(String text) {
            String[] parts = text.split("-", 2);
            if (parts.length != 2 || !parts[0].matches("\\d{1,18}")) {
                throw Refusal.invalid("report.refusal.period-not-reported");
            }
            return new Choice(
                    Long.parseLong(parts[0]),
                    Arrays.stream(ReportPeriod.values())
                            .filter(period -> period.name().equals(parts[1]))
                            .findFirst()
                            .orElseThrow(() -> Refusal.invalid("report.refusal.period-not-reported")));
        }
    }
}
