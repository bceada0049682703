package vn.cchc.inspection.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.engine.PageBlocks;
import vn.cchc.inspection.AnswerView;
import vn.cchc.inspection.Grade;
import vn.cchc.inspection.InspectionView;
import vn.cchc.inspection.Severity;
import vn.cchc.inspection.VisitView;
import vn.cchc.inspection.domain.Arranging;
import vn.cchc.inspection.domain.Checklists;
import vn.cchc.inspection.domain.InspectionReading;
import vn.cchc.inspection.domain.InspectionSheets;
import vn.cchc.inspection.domain.InspectionSheets.Sheet;
import vn.cchc.inspection.domain.SelfReports;
import vn.cchc.inspection.process.InspectionVisit;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** The inspection of one unit: its report about itself, the checklist filled in line by line, the minutes. */
@Controller
@RequestMapping("/inspections/{id:\\d{1,18}}/units/{visitId:\\d{1,18}}")
class VisitPages {

    private final InspectionSheets sheets;
    private final InspectionReading reading;
    private final Checklists checklists;
    private final SelfReports selfReports;
    private final Arranging arranging;
    private final PageBlocks blocks;
    private final Organization organization;
    private final Texts texts;

    VisitPages(
            InspectionSheets sheets,
            InspectionReading reading,
            Checklists checklists,
            SelfReports selfReports,
            Arranging arranging,
            PageBlocks blocks,
            Organization organization,
            Texts texts) {
        this.sheets = sheets;
        this.reading = reading;
        this.checklists = checklists;
        this.selfReports = selfReports;
        this.arranging = arranging;
        this.blocks = blocks;
        this.organization = organization;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable long id, @PathVariable long visitId, Model model) {
        Sheet sheet = sheets.sheet(id, visitId);
        InspectionView inspection = reading.inspection(id);
        List<AnswerView> lines = sheet.lines();
        model.addAttribute("inspection", inspection);
        model.addAttribute("sheet", sheet);
        model.addAttribute("visit", sheet.visit());
        model.addAttribute("unit", organization.unit(sheet.visit().unitId()));
        model.addAttribute(
                "filled", lines.stream().filter(line -> line.grade() != null).count());
        model.addAttribute(
                "wanting", lines.stream().filter(line -> line.finding() != null).count());
        model.addAttribute("grades", Grade.values());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("responsible", arranging.possibleUnits(inspection.agencyId()));
        model.addAttribute("people", organization.people(people(sheet)));
        model.addAttribute("me", organization.currentPerson().id());
        blocks.turn(InspectionVisit.KEY, visitId, model);
        return "inspection/visit";
    }

    private static List<String> people(Sheet sheet) {
        VisitView visit = sheet.visit();
        List<String> people = new ArrayList<>();
        people.add(visit.selfReportedBy());
        people.add(visit.answeredBy());
        people.add(visit.signedBy());
        sheet.lines().forEach(line -> people.add(line.by()));
        people.removeIf(Objects::isNull);
        return people;
    }

    /** A refusal brings the page back with what was typed, at the line. */
    @PostMapping("/lines/{lineId:\\d{1,18}}")
    String fill(
            @PathVariable long id,
            @PathVariable long visitId,
            @PathVariable long lineId,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        Sheet sheet = sheets.sheet(id, visitId);
        LineForm form = LineForm.sent(lineId, sent);
        try {
            checklists.fill(visitId, lineId, form.version(), form.grade(), form.note(), form.defect());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            redirect.addFlashAttribute("typed", form);
            redirect.addFlashAttribute("problem", texts.of(refusal));
            return page(id, visitId) + "#line-" + lineId;
        }
        redirect.addFlashAttribute("savedLine", lineId);
        return page(id, visitId) + "#line-" + next(sheet, lineId);
    }

    @PostMapping("/lines/{lineId:\\d{1,18}}/files")
    String evidence(
            @PathVariable long id,
            @PathVariable long visitId,
            @PathVariable long lineId,
            @RequestParam(required = false) List<MultipartFile> files,
            RedirectAttributes redirect) {
        sheets.sheet(id, visitId);
        upload(files, (name, content) -> checklists.addFile(visitId, lineId, name, content));
        redirect.addFlashAttribute("savedLine", lineId);
        return page(id, visitId) + "#line-" + lineId;
    }

    @PostMapping("/self-report/files")
    String selfReport(
            @PathVariable long id,
            @PathVariable long visitId,
            @RequestParam(required = false) List<MultipartFile> files,
            RedirectAttributes redirect) {
        sheets.sheet(id, visitId);
        upload(files, (name, content) -> selfReports.addFile(visitId, name, content));
        redirect.addFlashAttribute("notice", texts.get("inspection.done.uploaded"));
        return page(id, visitId) + "#self-report";
    }

    private interface Keeper {
        void keep(String name, InputStream content);
    }

    private void upload(List<MultipartFile> files, Keeper keeper) {
        List<MultipartFile> chosen = files == null
                ? List.of()
                : files.stream()
                        .filter(file -> file.getOriginalFilename() != null
                                && !file.getOriginalFilename().isEmpty())
                        .toList();
        if (chosen.isEmpty()) {
            throw Refusal.invalid("inspection.refusal.no-file");
        }
        for (MultipartFile file : chosen) {
            try (InputStream content = file.getInputStream()) {
                keeper.keep(file.getOriginalFilename(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The line after this one, so that a thumb need not scroll; the last one stays. */
    private static long next(Sheet sheet, long lineId) {
        List<Long> ids = sheet.lines().stream().map(AnswerView::id).toList();
        int place = ids.indexOf(lineId);
        return place >= 0 && place + 1 < ids.size() ? ids.get(place + 1) : lineId;
    }

    private static String page(long id, long visitId) {
        return "redirect:/inspections/" + id + "/units/" + visitId;
    }
}
