package vn.cchc.plan.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.annex.Annex;
import vn.cchc.annex.AnnexItem;
import vn.cchc.annex.AnnexRow;
import vn.cchc.plan.PlanContent;

/** Turns an annex as read into the table of a plan. */
final class AnnexContent {

    private final Map<String, Integer> areas = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    private AnnexContent() {}

    static PlanContent of(Annex annex) {
        return new AnnexContent().convert(annex);
    }

    private PlanContent convert(Annex annex) {
        List<PlanContent.Area> sections = new ArrayList<>();
        annex.areas().forEach(area -> {
            areas.putIfAbsent(area.number(), sections.size());
            sections.add(new PlanContent.Area(area.number(), area.title(), null));
        });
        List<PlanContent.Row> table = new ArrayList<>();
        for (AnnexRow row : annex.rows()) {
            table.add(row(row));
            // numbers repeat: the parent is the last row before that has the number
            rows.put(place(row.area(), row.number()), table.size() - 1);
        }
        return new PlanContent(sections, table);
    }

    private PlanContent.Row row(AnnexRow row) {
        return new PlanContent.Row(
                row.area() == null ? null : areas.get(row.area()),
                row.parent() == null ? null : rows.get(place(row.area(), row.parent())),
                text(row.number()),
                text(row.title()),
                row.group(),
                false,
                row.budget(),
                text(row.budgetPrinted()),
                text(row.notes()),
                text(row.evidence()),
                row.group()
                        ? List.of()
                        : row.items().stream().map(AnnexContent::item).toList());
    }

    private static PlanContent.Item item(AnnexItem item) {
        return new PlanContent.Item(
                text(item.deliverable()),
                text(item.deadline()),
                text(item.assignment()),
                item.assignments().stream()
                        .map(named -> new PlanContent.Name(
                                named.role(), named.unitText(), text(named.instruction()), named.confidence(), null))
                        .toList());
    }

    private static String place(String area, String number) {
        return area + "\n" + number;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
