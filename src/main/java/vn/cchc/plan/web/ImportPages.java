package vn.cchc.plan.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import vn.cchc.plan.Party;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.imports.AnnexImport;
import vn.cchc.plan.imports.AnnexImports;
import vn.cchc.plan.imports.ImportRow;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Import of an annex: upload, progress, the table beside its warnings, corrections, confirmation. */
@Controller
@RequestMapping("/plans/import")
class ImportPages {

    private static final int PAGE = 50;
    private static final int MIN_YEAR = 2000;
    private static final int MAX_YEAR = 2100;

    private final AnnexImports imports;
    private final PreviewRows previews;
    private final Choices choices;
    private final Samples samples;
    private final Texts texts;
    private final Clock clock;

    ImportPages(
            AnnexImports imports, PreviewRows previews, Choices choices, Samples samples, Texts texts, Clock clock) {
        this.imports = imports;
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
        model.addAttribute("names", imports.names(shown));
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

    @PostMapping("/{id}/columns")
    String columns(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        Map<Integer, Column> columns = sent.entrySet().stream()
                .filter(entry -> entry.getKey().matches("column\\d{1,3}")
                        && !entry.getValue().isBlank())
                .collect(Collectors.toMap(
                        entry -> Integer.valueOf(entry.getKey().substring("column".length())),
                        entry -> column(entry.getValue())));
        imports.readColumnsAs(id, columns);
        return "redirect:/plans/import/" + id;
    }

    @GetMapping("/{id}/rows/{ordinal}")
    String row(@PathVariable UUID id, @PathVariable int ordinal, Model model) {
        AnnexImport shown = imports.view(id);
        ImportRow row = imports.row(shown, ordinal);
        Integer area = row.content().area();
        model.addAttribute("annex", shown);
        model.addAttribute("ordinal", ordinal);
        model.addAttribute("page", (ordinal - 1) / PAGE + 1);
        model.addAttribute("warnings", row.warnings());
        model.addAttribute(
                "row", RowForm.of(row.content(), area == null ? null : area.longValue(), null, row.version()));
        model.addAttribute(
                "areaOptions",
                IntStream.range(0, shown.areas().size())
                        .mapToObj(index -> AreaOption.of(
                                index,
                                shown.areas().get(index).number(),
                                shown.areas().get(index).title()))
                        .toList());
        choices.offer(model, shown.agencyId());
        return "plan/import-row";
    }

    @PostMapping("/{id}/rows/{ordinal}")
    String correct(@PathVariable UUID id, @PathVariable int ordinal, @RequestParam Map<String, String> sent) {
        AnnexImport shown = imports.view(id);
        RowForm form = RowForm.sent(sent);
        PlanContent.Row typed = form.row(imports.row(shown, ordinal).content());
        Integer area = form.area() == null
                        || form.area() < 0
                        || form.area() >= shown.areas().size()
                ? null
                : form.area().intValue();
        imports.correct(id, ordinal, typed.inArea(area), form.version());
        return "redirect:/plans/import/" + id + "?page=" + ((ordinal - 1) / PAGE + 1) + "#row-" + ordinal;
    }

    @PostMapping("/{id}/names")
    String choose(
            @PathVariable UUID id,
            @RequestParam List<String> name,
            @RequestParam List<String> meaning,
            @RequestParam(defaultValue = "false") boolean remember) {
        for (int i = 0; i < Math.min(name.size(), meaning.size()); i++) {
            if (!meaning.get(i).isBlank()) {
                imports.choose(id, name.get(i), choice(meaning.get(i)), remember);
            }
        }
        return "redirect:/plans/import/" + id + "#names";
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

    private static Column column(String sent) {
        try {
            return Column.valueOf(sent);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("plan.import.column");
        }
    }

    private static PlanContent.Choice choice(String sent) {
        String[] parts = sent.split(":", 2);
        if (sent.equals("EXTERNAL")) {
            return new PlanContent.Choice(Party.Kind.EXTERNAL, null, null);
        }
        if (parts.length == 2 && parts[1].matches("\\d{1,18}")) {
            long id = Long.parseLong(parts[1]);
            if (parts[0].equals("UNIT")) {
                return new PlanContent.Choice(Party.Kind.UNIT, id, null);
            }
            if (parts[0].equals("GROUP")) {
                return new PlanContent.Choice(Party.Kind.GROUP, null, id);
            }
        }
        throw Refusal.invalid("plan.import.choice");
    }
}
