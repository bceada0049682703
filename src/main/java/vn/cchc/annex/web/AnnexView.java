package vn.cchc.annex.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import vn.cchc.annex.Annex;
import vn.cchc.annex.AnnexArea;
import vn.cchc.annex.AnnexColumn;
import vn.cchc.annex.AnnexItem;
import vn.cchc.annex.AnnexRow;
import vn.cchc.annex.AnnexWarning;
import vn.cchc.annex.Assignment;
import vn.cchc.shared.Texts;

/**
 * An annex as the JSON API shows it; its names are fixed.
 *
 * @param columns headers as printed
 * @param columnMeanings what each column was taken for
 */
@JsonNaming(SnakeCaseStrategy.class)
record AnnexView(
        String title,
        Integer year,
        String agency,
        List<String> columns,
        List<ColumnView> columnMeanings,
        List<AreaView> areas,
        List<RowView> rows,
        List<WarningView> warnings) {

    static AnnexView of(Annex annex, Texts texts) {
        return new AnnexView(
                annex.title(),
                annex.year(),
                annex.agency(),
                annex.columns().stream().map(AnnexColumn::header).toList(),
                annex.columns().stream().map(ColumnView::of).toList(),
                annex.areas().stream().map(AreaView::of).toList(),
                annex.rows().stream().map(RowView::of).toList(),
                annex.warnings().stream()
                        .map(warning -> WarningView.of(warning, texts))
                        .toList());
    }

    /** A column of the table. */
    @JsonNaming(SnakeCaseStrategy.class)
    record ColumnView(int index, String header, String meaning, double confidence) {
        static ColumnView of(AnnexColumn column) {
            String meaning = column.meaning() == null ? null : column.meaning().name();
            return new ColumnView(column.index(), column.header(), meaning, column.confidence());
        }
    }

    /** A section of the table. */
    @JsonNaming(SnakeCaseStrategy.class)
    record AreaView(String number, String numberPrinted, String title) {
        static AreaView of(AnnexArea area) {
            return new AreaView(area.number(), area.numberPrinted(), area.title());
        }
    }

    /** A row of the table. */
    @JsonNaming(SnakeCaseStrategy.class)
    record RowView(
            int order,
            String area,
            String number,
            String numberPrinted,
            String parent,
            String title,
            List<String> titleParts,
            boolean group,
            List<ItemView> items,
            List<String> lead,
            List<String> coordinating,
            List<String> implementing,
            Long budget,
            String budgetPrinted,
            String notes,
            String evidence,
            String result,
            java.util.Map<Integer, String> unmapped) {
        static RowView of(AnnexRow row) {
            return new RowView(
                    row.order(),
                    row.area(),
                    row.number(),
                    row.numberPrinted(),
                    row.parent(),
                    row.title(),
                    row.titleParts(),
                    row.group(),
                    row.items().stream().map(ItemView::of).toList(),
                    row.lead(),
                    row.coordinating(),
                    row.implementing(),
                    row.budget(),
                    row.budgetPrinted(),
                    row.notes(),
                    row.evidence(),
                    row.result(),
                    row.unmapped());
        }
    }

    /** A deliverable. */
    @JsonNaming(SnakeCaseStrategy.class)
    record ItemView(
            String deliverable,
            List<String> deliverableParts,
            String deadline,
            String assignment,
            List<String> assignmentParts,
            List<String> lead,
            List<String> coordinating,
            List<String> implementing,
            List<RoleView> assignments) {
        static ItemView of(AnnexItem item) {
            return new ItemView(
                    item.deliverable(),
                    item.deliverableParts(),
                    item.deadline(),
                    item.assignment(),
                    item.assignmentParts(),
                    item.lead(),
                    item.coordinating(),
                    item.implementing(),
                    item.assignments().stream().map(RoleView::of).toList());
        }
    }

    /** A unit with its role. */
    @JsonNaming(SnakeCaseStrategy.class)
    record RoleView(String role, String unitText, String instruction, double confidence) {
        static RoleView of(Assignment assignment) {
            return new RoleView(
                    assignment.role().name(), assignment.unitText(), assignment.instruction(), assignment.confidence());
        }
    }

    /** Something to look at. */
    record WarningView(int row, String field, String message) {
        static WarningView of(AnnexWarning warning, Texts texts) {
            return new WarningView(
                    warning.row(),
                    warning.field(),
                    texts.get(warning.key(), warning.args().toArray()));
        }
    }
}
