package vn.cchc.inspection.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.inspection.domain.Checklists;
import vn.cchc.inspection.domain.InspectionSheets;
import vn.cchc.inspection.domain.SelfReports;
import vn.cchc.shared.Texts;

/** Files uploaded by mistake are taken away again, on the page of the unit that is inspected. */
@Controller
@RequestMapping("/inspections/{id:\\d{1,18}}/units/{visitId:\\d{1,18}}")
class WrongFilePages {

    private final InspectionSheets sheets;
    private final Checklists checklists;
    private final SelfReports selfReports;
    private final Texts texts;

    WrongFilePages(InspectionSheets sheets, Checklists checklists, SelfReports selfReports, Texts texts) {
        this.sheets = sheets;
        this.checklists = checklists;
        this.selfReports = selfReports;
        this.texts = texts;
    }

    @PostMapping("/lines/{lineId:\\d{1,18}}/files/{fileId:\\d{1,18}}/remove")
    String ofLine(
            @PathVariable long id,
            @PathVariable long visitId,
            @PathVariable long lineId,
            @PathVariable long fileId,
            RedirectAttributes redirect) {
        sheets.sheet(id, visitId);
        checklists.removeFile(visitId, lineId, fileId);
        return done(id, visitId, "line-" + lineId, redirect);
    }

    @PostMapping("/self-report/files/{fileId:\\d{1,18}}/remove")
    String ofSelfReport(
            @PathVariable long id, @PathVariable long visitId, @PathVariable long fileId, RedirectAttributes redirect) {
        sheets.sheet(id, visitId);
        selfReports.removeFile(visitId, fileId);
        return done(id, visitId, "self-report", redirect);
    }

    private String done(long id, long visitId, String place, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get("inspection.done.file-removed"));
        return "redirect:/inspections/" + id + "/units/" + visitId + "#" + place;
    }
}
