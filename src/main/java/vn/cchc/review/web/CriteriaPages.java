package vn.cchc.review.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.Organization;
import vn.cchc.review.CriteriaSetView;
import vn.cchc.review.CriteriaSets;
import vn.cchc.review.FaultyCriteria;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Numbers;

/** The list of criteria sets; a new one by file or by hand. */
@Controller
@RequestMapping("/reviews/criteria")
class CriteriaPages {

    private static final int PAGE = 20;
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CriteriaSets sets;
    private final Organization organization;
    private final Texts texts;
    private final Clock clock;

    CriteriaPages(CriteriaSets sets, Organization organization, Texts texts, Clock clock) {
        this.sets = sets;
        this.organization = organization;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) String page, Model model) {
        var found = sets.list(Numbers.page(page, PAGE));
        model.addAttribute("sets", found);
        model.addAttribute(
                "agencyNames",
                found.getContent().stream()
                        .map(CriteriaSetView::agencyId)
                        .distinct()
                        .collect(Collectors.toMap(
                                id -> id, id -> organization.agency(id).name())));
        model.addAttribute(
                "agencies",
                sets.writableAgencies().stream().map(organization::agency).toList());
        int year = LocalDate.now(clock).getYear();
        model.addAttribute("year", year);
        model.addAttribute("suggestion", texts.get("review.criteria.title-of-year", String.valueOf(year)));
        return "review/criteria-list";
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(EXCEL))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(texts.get("review.import.file-name"), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(sets.template());
    }

    @PostMapping
    String draft(@RequestParam String agency, @RequestParam int year, @RequestParam(defaultValue = "") String title) {
        return "redirect:/reviews/criteria/" + sets.draft(agency, year, title);
    }

    @PostMapping("/import")
    String importFile(
            @RequestParam String agency,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            throw Refusal.invalid("review.refusal.no-file");
        }
        try {
            long set = sets.importFile(agency, year, title, file.getOriginalFilename(), file.getBytes());
            redirect.addFlashAttribute("notice", texts.get("review.import.done"));
            return "redirect:/reviews/criteria/" + set;
        } catch (FaultyCriteria faulty) {
            redirect.addFlashAttribute("problems", sentences(faulty));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            redirect.addFlashAttribute("problems", List.of(texts.of(refusal)));
        }
        redirect.addFlashAttribute("fileName", file.getOriginalFilename());
        return "redirect:/reviews/criteria#import";
    }

    private List<String> sentences(FaultyCriteria faulty) {
        return faulty.problems().stream().map(sets::sentence).distinct().toList();
    }
}
