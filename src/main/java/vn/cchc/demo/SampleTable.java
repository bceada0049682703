package vn.cchc.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annex of a sample as a table of texts, the same for Word and Excel: columns, bands of areas, merged cells. */
final class SampleTable {

    /** A column: its heading, its width in characters, and whether one cell covers all deliverables of a task. */
    record Column(String heading, int width, boolean ofTheTask, Function<SampleRow, String> text) {}

    /** A line: one text over the whole width, or one text a column; {@code span} lines share the cells of a task. */
    record Line(String band, List<String> cells, int span) {

        boolean isBand() {
            return band != null;
        }
    }

    private static final String DIVISION = "\n";

    private final List<Column> columns;
    private final List<Line> lines;

    private SampleTable(List<Column> columns, List<Line> lines) {
        this.columns = columns;
        this.lines = lines;
    }

    static SampleTable of(SamplePlan plan) {
        List<Column> columns = plan.withEvidence() ? columnsWithEvidence() : columnsWithAssignment();
        List<Line> lines = new ArrayList<>();
        String area = "";
        for (int i = 0; i < plan.rows().size(); i++) {
            SampleRow row = plan.rows().get(i);
            if (!row.continues() && !row.area().equals(area)) {
                area = row.area();
                lines.add(new Line(area + ". " + row.areaTitle(), List.of(), 1));
            }
            List<String> cells =
                    columns.stream().map(column -> column.text().apply(row)).toList();
            lines.add(new Line(null, cells, row.continues() ? 0 : plan.span(i)));
        }
        return new SampleTable(columns, lines);
    }

    List<Column> columns() {
        return columns;
    }

    List<Line> lines() {
        return lines;
    }

    private static List<Column> columnsWithAssignment() {
        return List.of(
                new Column("TT", 7, true, SampleRow::number),
                new Column("Nhiệm vụ", 40, true, SampleRow::title),
                new Column("Kết quả/Sản phẩm", 44, false, SampleRow::deliverable),
                new Column("Tiến độ", 18, false, SampleRow::deadline),
                new Column("Phân công và cách thức thực hiện", 40, false, SampleTable::assignment));
    }

    private static List<Column> columnsWithEvidence() {
        return List.of(
                new Column("STT", 7, true, SampleRow::number),
                new Column("Nội dung", 40, true, SampleRow::title),
                new Column("Tài liệu kiểm chứng", 34, false, SampleRow::evidence),
                new Column("Đơn vị chủ trì", 24, false, row -> String.join(DIVISION, row.lead())),
                new Column("Đơn vị phối hợp", 24, false, row -> String.join(DIVISION, row.coordinating())),
                new Column("Thời gian thực hiện", 18, false, SampleRow::deadline),
                new Column("Kinh phí (đồng)", 14, true, SampleRow::budget),
                new Column("Ghi chú", 14, true, SampleRow::notes));
    }

    static String assignment(SampleRow row) {
        return Stream.of(part("Chủ trì: ", row.lead()), part("Phối hợp: ", row.coordinating()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(DIVISION));
    }

    private static String part(String role, List<String> units) {
        return units.isEmpty() ? "" : role + String.join("; ", units);
    }
}
