package vn.cchc.review.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.engine.Holders;
import vn.cchc.organization.Histories;
import vn.cchc.organization.Organization;
import vn.cchc.review.CriteriaSets;
import vn.cchc.review.ReviewView;
import vn.cchc.review.Reviews;
import vn.cchc.review.ScoreView;
import vn.cchc.review.SheetPart;
import vn.cchc.review.SheetView;
import vn.cchc.review.Sheets;
import vn.cchc.review.domain.SheetScoring.Line;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** The score sheet of a unit, filled in row by row. */
@Controller
@RequestMapping("/reviews/{id:\\d{1,18}}/sheets/{unit:\\d{1,18}}")
class SheetPages {

    private static final int HISTORY = 50;

    private final Reviews reviews;
    private final Sheets sheets;
    private final CriteriaSets criteria;
    private final Organization organization;
    private final Holders holders;
    private final Histories histories;
    private final Texts texts;

    SheetPages(
            Reviews reviews,
            Sheets sheets,
            CriteriaSets criteria,
            Organization organization,
            Holders holders,
            Histories histories,
            Texts texts) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.criteria = criteria;
        this.organization = organization;
        this.holders = holders;
        this.histories = histories;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable long id, @PathVariable long unit, Model model) {
        SheetView sheet = fill(id, unit, model);
        model.addAttribute("part", sheets.writes(sheet));
        model.addAttribute("holders", holders.of("review-sheet", sheet.id()));
        model.addAttribute(
                "history",
                histories
                        .of("review-sheet", sheet.id(), PageRequest.of(0, HISTORY))
                        .getContent());
        return "review/sheet";
    }

    @GetMapping(params = "print")
    String print(@PathVariable long id, @PathVariable long unit, Model model) {
        fill(id, unit, model);
        model.addAttribute("part", SheetPart.NOTHING);
        return "review/sheet-print";
    }

    private SheetView fill(long id, long unit, Model model) {
        SheetView sheet = sheets.readable(id, unit);
        ReviewView review = reviews.readable(id);
        Map<Long, ScoreView> scores = sheets.scores(sheet.id());
        model.addAttribute("review", review);
        model.addAttribute("sheet", sheet);
        model.addAttribute("unit", organization.unit(unit));
        model.addAttribute("set", criteria.view(review.setId()));
        model.addAttribute("criteria", criteria.criteria(review.setId()));
        model.addAttribute("scores", scores);
        model.addAttribute("files", sheets.evidence(scores.values()));
        return sheet;
    }

    /** A row as it was sent; shown again when it was refused, by way of the session. */
    record Row(long score, Integer version, String points, String note, String evidence) implements Serializable {

        Line line(long sheetId) {
            return new Line(sheetId, score, version == null ? -1 : version);
        }
    }

    @PostMapping("/self")
    String self(@PathVariable long id, @PathVariable long unit, Row row, RedirectAttributes redirect) {
        long sheet = sheets.readable(id, unit).id();
        return save(
                id,
                unit,
                row,
                redirect,
                () -> sheets.scoreSelf(row.line(sheet), row.points(), row.note(), row.evidence()));
    }

    @PostMapping("/appraise")
    String appraise(@PathVariable long id, @PathVariable long unit, Row row, RedirectAttributes redirect) {
        long sheet = sheets.readable(id, unit).id();
        return save(id, unit, row, redirect, () -> sheets.appraise(row.line(sheet), row.points(), row.note()));
    }

    @PostMapping("/explain")
    String explain(@PathVariable long id, @PathVariable long unit, Row row, RedirectAttributes redirect) {
        long sheet = sheets.readable(id, unit).id();
        return save(id, unit, row, redirect, () -> sheets.explain(row.line(sheet), row.note()));
    }

    @PostMapping("/settle")
    String settle(@PathVariable long id, @PathVariable long unit, Row row, RedirectAttributes redirect) {
        long sheet = sheets.readable(id, unit).id();
        return save(id, unit, row, redirect, () -> sheets.settle(row.line(sheet), row.points(), row.note()));
    }

    @PostMapping("/accept-rest")
    String acceptRest(@PathVariable long id, @PathVariable long unit, RedirectAttributes redirect) {
        sheets.acceptRest(sheets.readable(id, unit).id());
        redirect.addFlashAttribute("notice", texts.get("review.sheet.rest-accepted"));
        return "redirect:/reviews/" + id + "/sheets/" + unit;
    }

    @PostMapping("/files")
    String file(
            @PathVariable long id,
            @PathVariable long unit,
            @RequestParam long score,
            @RequestParam(required = false) List<MultipartFile> files,
            RedirectAttributes redirect) {
        SheetView sheet = sheets.readable(id, unit);
        return save(id, unit, new Row(score, null, null, null, null), redirect, () -> {
            List<MultipartFile> sent = files == null
                    ? List.of()
                    : files.stream()
                            .filter(file -> !file.isEmpty() || named(file))
                            .toList();
            if (sent.isEmpty()) {
                throw Refusal.invalid("review.refusal.no-file");
            }
            sent.forEach(file -> store(sheet, score, file));
        });
    }

    private void store(SheetView sheet, long score, MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            sheets.addEvidence(sheet, score, file.getOriginalFilename(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean named(MultipartFile file) {
        return file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty();
    }

    /** What is refused comes back into its row with the sentence, so that nothing typed is lost. */
    private String save(long id, long unit, Row row, RedirectAttributes redirect, Runnable saving) {
        try {
            saving.run();
            redirect.addFlashAttribute("savedAt", row.score());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            redirect.addFlashAttribute("problem", texts.of(refusal));
            redirect.addFlashAttribute("problemAt", row.score());
            redirect.addFlashAttribute("typed", row);
        }
        return "redirect:/reviews/" + id + "/sheets/" + unit + "#score-" + row.score();
    }
}
