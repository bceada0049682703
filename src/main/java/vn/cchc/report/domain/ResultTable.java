package vn.cchc.report.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.plan.AreaView;
import vn.cchc.plan.DeliverableView;
import vn.cchc.plan.Party;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.RowView;
import vn.cchc.report.LineRole;
import vn.cchc.report.LineStatus;
import vn.cchc.report.LineView;
import vn.cchc.report.PartState;
import vn.cchc.report.PartView;
import vn.cchc.report.ReportView;
import vn.cchc.shared.Texts;

/** The plan's table with the column of results, as agencies print it: what each unit says of each task. */
@Component
public class ResultTable {

    private static final int PAGE = 200;

    private final PlanRows rows;
    private final PartQueries parts;
    private final Texts texts;

    ResultTable(PlanRows rows, PartQueries parts, Texts texts) {
        this.rows = rows;
        this.parts = parts;
        this.texts = texts;
    }

    /** A stretch of the table, in a fixed number of statements. */
    public List<ResultRow> page(ReportView report, long offset, int limit) {
        List<RowView> page = rows.rows(report.planId(), offset, limit);
        Map<Long, PartView> byId =
                parts.parts(report.id()).stream().collect(Collectors.toMap(PartView::id, Function.identity()));
        Map<Long, List<LineView>> said = parts
                .lines(report.id(), page.stream().map(RowView::id).toList())
                .stream()
                .collect(Collectors.groupingBy(LineView::rowId));
        Map<Long, AreaView> areas =
                rows.areas(report.planId()).stream().collect(Collectors.toMap(AreaView::id, Function.identity()));
        List<ResultRow> made = new ArrayList<>();
        Long area = null;
        for (RowView row : page) {
            boolean begins = row.areaId() != null && !row.areaId().equals(area);
            area = row.areaId();
            made.add(row(row, begins ? areas.get(area) : null, said.getOrDefault(row.id(), List.of()), byId));
        }
        return made;
    }

    /** The whole table, a stretch at a time. */
    public void all(ReportView report, Consumer<ResultRow> reader) {
        AreaView last = null;
        for (long offset = 0; ; offset += PAGE) {
            List<ResultRow> page = page(report, offset, PAGE);
            for (ResultRow row : page) {
                reader.accept(row.area() != null && row.area().equals(last) ? row.withoutArea() : row);
                last = row.area() == null ? last : row.area();
            }
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    /** How many tasks are done, under way and so on. */
    public Map<LineStatus, Integer> counts(ReportView report) {
        Map<LineStatus, Integer> counts = new EnumMap<>(LineStatus.class);
        all(report, row -> {
            if (!row.heading()) {
                counts.merge(row.status(), 1, Integer::sum);
            }
        });
        return counts;
    }

    private ResultRow row(RowView row, AreaView area, List<LineView> lines, Map<Long, PartView> byId) {
        List<LineView> leading =
                lines.stream().filter(line -> line.role() == LineRole.LEAD).toList();
        return new ResultRow(
                row.id(),
                area,
                row.number(),
                row.title(),
                row.group(),
                joined(row, item -> item.text().isEmpty() ? row.evidence() : item.text()),
                joined(row, DeliverableView::deadlinePhrase),
                joined(row, ResultTable::assignment),
                row.group() ? null : together(leading, byId),
                lines.stream()
                        .filter(line -> shown(line, byId.get(line.partId())))
                        .map(line -> result(line, byId.get(line.partId())))
                        .toList());
    }

    /** Units that only help are shown when they have something to say. */
    private static boolean shown(LineView line, PartView part) {
        return line.role() == LineRole.LEAD
                || part.counts() && line.status() != LineStatus.NOT_ARISEN && line.status() != LineStatus.NO_UPDATE;
    }

    private UnitResult result(LineView line, PartView part) {
        if (!part.counts()) {
            String word = part.state() == PartState.NO_UPDATE ? "report.result.silent" : "report.result.awaited";
            return new UnitResult(part.unitName(), LineStatus.NO_UPDATE, texts.get(word), true);
        }
        boolean silent = line.status() == LineStatus.NO_UPDATE;
        return new UnitResult(
                part.unitName(), line.status(), silent ? texts.get("report.result.silent") : text(line), silent);
    }

    private String text(LineView line) {
        String said = line.narrative().isEmpty() ? texts.get(line.status().nameKey()) + "." : line.narrative();
        String documents = line.documents()
                .lines()
                .filter(one -> !said.contains(one.split(" ")[0]))
                .collect(Collectors.joining("; "));
        return documents.isEmpty() ? said : texts.get("report.result.with-documents", said, documents);
    }

    /** Silent when nobody who leads has said anything, done when everybody is done. */
    private static LineStatus together(List<LineView> leading, Map<Long, PartView> byId) {
        List<LineStatus> said = leading.stream()
                .map(line -> byId.get(line.partId()).counts() ? line.status() : LineStatus.NO_UPDATE)
                .distinct()
                .toList();
        if (said.size() == 1) {
            return said.get(0);
        }
        return Stream.of(LineStatus.IN_PROGRESS, LineStatus.WAITING)
                .filter(said::contains)
                .findFirst()
                .orElse(said.isEmpty() ? LineStatus.NO_UPDATE : LineStatus.IN_PROGRESS);
    }

    private static String joined(RowView row, Function<DeliverableView, String> column) {
        return row.deliverables().stream()
                .map(column)
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String assignment(DeliverableView item) {
        return item.assignmentText().isEmpty()
                ? item.parties().stream().map(Party::name).distinct().collect(Collectors.joining("; "))
                : item.assignmentText();
    }
}
