package vn.cchc.plan.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.annex.Column;
import vn.cchc.plan.Party;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.imports.AnnexImport;
import vn.cchc.plan.imports.AnnexImports;
import vn.cchc.plan.imports.ImportNames;
import vn.cchc.plan.imports.ImportRow;
import vn.cchc.shared.Refusal;

/** What a person puts right in an annex before it becomes a plan: meanings of columns and names, single rows. */
@Controller
@RequestMapping("/plans/import/{id}")
class ImportCorrections {

    private final AnnexImports imports;
    private final ImportNames names;
    private final Choices choices;

    ImportCorrections(AnnexImports imports, ImportNames names, Choices choices) {
        this.imports = imports;
        this.names = names;
        this.choices = choices;
    }

    @PostMapping("/columns")
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

    @GetMapping("/rows/{ordinal}")
    String row(@PathVariable UUID id, @PathVariable int ordinal, Model model) {
        AnnexImport shown = imports.view(id);
        ImportRow row = imports.row(shown, ordinal);
        Integer area = row.content().area();
        model.addAttribute("annex", shown);
        model.addAttribute("ordinal", ordinal);
        model.addAttribute("page", (ordinal - 1) / ImportPages.PAGE + 1);
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

    @PostMapping("/rows/{ordinal}")
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
        return "redirect:/plans/import/" + id + "?page=" + ((ordinal - 1) / ImportPages.PAGE + 1) + "#row-" + ordinal;
    }

    @PostMapping("/names")
    String choose(
            @PathVariable UUID id,
            @RequestParam List<String> name,
            @RequestParam List<String> meaning,
            @RequestParam(defaultValue = "false") boolean remember) {
        for (int i = 0; i < Math.min(name.size(), meaning.size()); i++) {
            if (!meaning.get(i).isBlank()) {
                names.choose(id, name.get(i), choice(meaning.get(i)), remember);
            }
        }
        return "redirect:/plans/import/" + id + "#names";
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
