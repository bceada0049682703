package vn.cchc.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.annex.AssignmentRole;
import vn.cchc.plan.PlanContent;

/** Turns a sample into the table of a plan. */
final class DemoContent {

    private final SamplePlan plan;
    private final List<PlanContent.Area> areas = new ArrayList<>();
    private final Map<String, Integer> areaPlaces = new HashMap<>();
    private final List<PlanContent.Row> rows = new ArrayList<>();
    private final Map<String, Integer> rowPlaces = new HashMap<>();

    private DemoContent(SamplePlan plan) {
        this.plan = plan;
    }

    static PlanContent of(SamplePlan plan) {
        return new DemoContent(plan).content();
    }

    private PlanContent content() {
        for (int i = 0; i < plan.rows().size(); i++) {
            SampleRow row = plan.rows().get(i);
            if (!row.continues()) {
                add(row, plan.rows().subList(i, i + plan.span(i)));
            }
        }
        return new PlanContent(areas, rows);
    }

    private void add(SampleRow row, List<SampleRow> lines) {
        Integer area = row.area().isEmpty() ? null : area(row);
        rowPlaces.put(row.area() + "/" + row.number(), rows.size());
        List<PlanContent.Item> items = row.heading()
                ? List.of()
                : lines.stream().map(DemoContent::item).toList();
        rows.add(new PlanContent.Row(
                area,
                parent(row),
                row.number(),
                row.title(),
                row.heading(),
                false,
                dong(row.budget()),
                row.budget(),
                row.notes(),
                row.evidence(),
                items));
    }

    private Integer area(SampleRow row) {
        return areaPlaces.computeIfAbsent(row.area(), number -> {
            areas.add(new PlanContent.Area(number, row.areaTitle(), null));
            return areas.size() - 1;
        });
    }

    /** 2.4.1 stands below 2.4, if there is such a row. */
    private Integer parent(SampleRow row) {
        int end = row.number().lastIndexOf('.');
        return end < 0 ? null : rowPlaces.get(row.area() + "/" + row.number().substring(0, end));
    }

    private static PlanContent.Item item(SampleRow row) {
        List<PlanContent.Name> parties = Stream.concat(
                        row.lead().stream().map(name -> new PlanContent.Name(AssignmentRole.LEAD, name)),
                        row.coordinating().stream().map(name -> new PlanContent.Name(AssignmentRole.COORDINATE, name)))
                .toList();
        return new PlanContent.Item(row.deliverable(), row.deadline(), SampleTable.assignment(row), parties);
    }

    /** A number that is not written as one, such as 3.5000.000, is nobody's to guess. */
    private static Long dong(String printed) {
        return printed.matches("\\d{1,3}(\\.\\d{3})*") ? Long.valueOf(printed.replace(".", "")) : null;
    }
}
