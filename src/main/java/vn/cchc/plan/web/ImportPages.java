package vn.cchc.plan.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.annex.Column;
import vn.cchc.plan.imports.AnnexImport;
import vn.cchc.plan.imports.AnnexImports;
import vn.cchc.plan.imports.ImportNames;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Import of an annex: upload, progress, the table beside its warnings, confirmation. */
@Controller
@RequestMapping("/plans/import")
class ImportPages {

    /** Rows on a page of the table. */
    static final int PAGE = 50;

    private static final int MIN_YEAR = 2000;
    private static final int MAX_YEAR = 2100;

    private final AnnexImports imports;
    private final ImportNames names;
    private final PreviewRows previews;
    private final Choices choices;
    private final Samples samples;
    private final Texts texts;
    private final Clock clock;

    ImportPages(
            AnnexImports imports,
            ImportNames names,
            PreviewRows previews,
            Choices choices,
            Samples samples,
            Texts texts,
            Clock clock) {
        this.imports = imports;
        this.names = names;
        this.previews = previews;
        this.choices = choices;
        this.samples = samples;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String upload(Model model) {
        model.addAttribute("agencies", choices.agencies());
        model.addAttribute("waiting", imports.waiting());
        model.addAttribute("samples", samples.all());
        return "plan/import";
    }

    @PostMapping
    String begin(
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) String agency,
            @RequestParam(required = false) Integer year)
            throws IOException {
        if (file == null || file.isEmpty() && Names.blank(file.getOriginalFilename())) {
            throw Refusal.invalid("plan.import.no-file");
        }
        if (year != null && (year < MIN_YEAR || year > MAX_YEAR)) {
            throw Refusal.invalid("plan.refusal.year");
        }
        String forAgency = Names.blank(agency) ? choices.agencies().get(0).id() : agency;
        UUID id = imports.begin(forAgency, file.getOriginalFilename(), file.getBytes(), year);
        return "redirect:/plans/import/" + id;
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Model model) {
        AnnexImport shown = imports.view(id);
        model.addAttribute("annex", shown);
        switch (shown.state()) {
            case READING -> {
                return "plan/import-reading";
            }
            case REFUSED -> {
                throw Refusal.unreadable(shown.refusal());
            }
            case CONFIRMED -> {
                return "redirect:/plans/" + shown.planId();
            }
            case READY -> preview(shown, page, model);
        }
        return "plan/import-preview";
    }

    private void preview(AnnexImport shown, int page, Model model) {
        var paging = new Paging(page, PAGE, shown.rowsRead());
        model.addAttribute("paging", paging);
        model.addAttribute("rows", previews.of(shown, imports.rows(shown, paging.offset(), PAGE)));
        model.addAttribute("names", names.of(shown));
        model.addAttribute("meanings", Column.values());
        model.addAttribute("advisoryUnit", choices.usualAdvisoryUnit(shown.agencyId()));
        model.addAttribute(
                "suggestedYear", shown.year() == null ? LocalDate.now(clock).getYear() : shown.year());
        choices.offer(model, shown.agencyId());
    }

    @GetMapping("/{id}/progress")
    @ResponseBody
    Map<String, Object> progress(@PathVariable UUID id) {
        AnnexImport shown = imports.view(id);
        return Map.of(
                "reading",
                shown.state() == AnnexImport.State.READING,
                "text",
                texts.get("plan.import.rows-read", shown.rowsRead()));
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable UUID id, @ModelAttribute HeadForm form, RedirectAttributes redirect) {
        AnnexImport shown = imports.view(id);
        long plan = imports.confirm(id, form.head(shown.agencyId()));
        redirect.addFlashAttribute("notice", texts.get("plan.import.done"));
        return "redirect:/plans/" + plan + "/edit";
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable UUID id) {
        imports.discard(id);
        return "redirect:/plans/import";
    }
}
