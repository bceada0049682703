package vn.cchc.inspection.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.inspection.FindingView;
import vn.cchc.inspection.MemberView;
import vn.cchc.inspection.domain.InspectionReading;
import vn.cchc.inspection.domain.InspectionSheets;
import vn.cchc.inspection.domain.TeamReporting;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.organization.Organization;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.shared.Texts;

/** Where a member of the team writes the report to its head, beside what was found in the member's areas. */
@Controller
@RequestMapping("/inspections/{id:\\d{1,18}}/report")
class MemberReportPages {

    private final InspectionSheets sheets;
    private final InspectionReading reading;
    private final TeamReporting reporting;
    private final OpenTasks openTasks;
    private final Organization organization;
    private final Texts texts;

    MemberReportPages(
            InspectionSheets sheets,
            InspectionReading reading,
            TeamReporting reporting,
            OpenTasks openTasks,
            Organization organization,
            Texts texts) {
        this.sheets = sheets;
        this.reading = reading;
        this.reporting = reporting;
        this.openTasks = openTasks;
        this.organization = organization;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        sheets.sight(id);
        String me = organization.currentPerson().id();
        MemberView member = reading.team(id).stream()
                .filter(serving -> serving.serving() && serving.personId().equals(StandIn.whoseWork(me)))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("inspection.refusal.not-in-team"));
        List<FindingView> findings = sheets.findings(id).stream()
                .filter(finding ->
                        member.areas().isEmpty() || member.areas().contains(ReformDomain.valueOf(finding.area())))
                .toList();
        model.addAttribute("inspection", reading.inspection(id));
        model.addAttribute("member", member);
        model.addAttribute("findings", findings);
        model.addAttribute(
                "units",
                organization.units(findings.stream()
                        .map(FindingView::inspectedUnitId)
                        .distinct()
                        .toList()));
        model.addAttribute(
                "task",
                openTasks.of(InspectionProcess.KEY, List.of(String.valueOf(id))).stream()
                        .filter(task ->
                                task.taskKey().equals(InspectionProcess.MEMBER_REPORT) && me.equals(task.assignee()))
                        .map(OpenTask::id)
                        .findFirst()
                        .orElse(null));
        return "inspection/member-report";
    }

    @PostMapping
    String save(@PathVariable long id, @RequestParam(defaultValue = "") String report, RedirectAttributes redirect) {
        reporting.draftMemberReport(id, report);
        redirect.addFlashAttribute("notice", texts.get("inspection.done.saved"));
        return "redirect:/inspections/" + id + "/report";
    }
}
