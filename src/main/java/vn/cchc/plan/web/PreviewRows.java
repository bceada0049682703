package vn.cchc.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Deadline;
import vn.cchc.deadline.DeadlineReader;
import vn.cchc.deadline.DeadlineReaders;
import vn.cchc.deadline.DeadlineWarning;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.Plans;
import vn.cchc.plan.imports.AnnexImport;
import vn.cchc.plan.imports.ImportRow;
import vn.cchc.shared.Texts;

/** The table of an import as people know it, with what was read from each deadline and what to look at. */
@Component
class PreviewRows {

    private final DeadlineReaders deadlines;
    private final Texts texts;

    PreviewRows(DeadlineReaders deadlines, Texts texts) {
        this.deadlines = deadlines;
        this.texts = texts;
    }

    List<PreviewRow> of(AnnexImport shown, List<ImportRow> rows) {
        List<PreviewRow> previews = new ArrayList<>();
        DeadlineReader reader = deadlines.of(shown.agencyId());
        Integer area = null;
        for (ImportRow row : rows) {
            Integer own = row.content().area();
            boolean heads = own != null && !own.equals(area);
            area = own;
            previews.add(row(shown, row, reader, heads ? shown.areas().get(own) : null));
        }
        return previews;
    }

    private PreviewRow row(AnnexImport shown, ImportRow row, DeadlineReader reader, PlanContent.Area heading) {
        List<String> warnings = new ArrayList<>(row.warnings());
        List<PreviewItem> items = new ArrayList<>();
        for (PlanContent.Item item : row.content().items()) {
            boolean yearKnown = shown.year() != null;
            Deadline read = reader.read(item.deadline(), yearKnown ? shown.year() : 0);
            if (yearKnown) {
                addWarnings(warnings, item.deadline(), read, shown.year());
            }
            items.add(new PreviewItem(item, yearKnown ? days(read) : null));
        }
        return new PreviewRow(row.ordinal(), row.content(), heading, items, warnings);
    }

    private void addWarnings(List<String> warnings, String phrase, Deadline read, Integer year) {
        List<DeadlineWarning> seen = read.warnings().stream()
                .filter(warning -> warning != DeadlineWarning.MISSING)
                .toList();
        if (!seen.isEmpty()) {
            // the annex's own warning only sees that an earlier year is named; what was read says more
            warnings.remove(texts.get("annex.warning.deadline.beforeYear", phrase, year.toString()));
        }
        seen.stream()
                .map(warning -> phrase + ": " + texts.get(warning.messageKey()))
                .filter(warning -> !warnings.contains(warning))
                .forEach(warnings::add);
    }

    /** Every milestone of several, otherwise the last day. @return null when no day was read */
    private static String days(Deadline read) {
        if (!read.milestones().isEmpty()) {
            return read.milestones().stream()
                    .map(day -> day.due().format(Plans.DAY))
                    .collect(Collectors.joining("; "));
        }
        return read.waiting() ? null : read.due().format(Plans.DAY);
    }

    /**
     * A row of the preview.
     *
     * @param heading the section that begins with it, or null
     */
    record PreviewRow(
            int ordinal,
            PlanContent.Row content,
            PlanContent.Area heading,
            List<PreviewItem> items,
            List<String> warnings) {}

    /**
     * A deliverable of the preview.
     *
     * @param due the days that were read from the phrase, or null
     */
    record PreviewItem(PlanContent.Item content, String due) {

        /** The names of those who lead, as in the form. */
        public String lead() {
            return Names.form(content).lead();
        }

        /** The names of those who coordinate, as in the form. */
        public String coordinating() {
            return Names.form(content).coordinating();
        }
    }
}
