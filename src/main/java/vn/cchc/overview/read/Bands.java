package vn.cchc.overview.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.plan.AreaView;
import vn.cchc.plan.RowOutline;
import vn.cchc.plan.RowView;

/** Lays out the lines of a table: before a row stand its section and the headings above it, each once. */
final class Bands {

    private final Map<Long, AreaView> areas;
    private final Map<Long, RowOutline> headings = new HashMap<>();
    private final Set<Long> shown = new HashSet<>();
    private final List<RowLine> lines = new ArrayList<>();
    private Long area;

    Bands(List<AreaView> areas, List<RowOutline> above, List<RowView> rows) {
        this.areas = areas.stream().collect(Collectors.toMap(AreaView::id, Function.identity()));
        above.forEach(heading -> headings.put(heading.id(), heading));
        rows.forEach(row -> headings.putIfAbsent(row.id(), outline(row)));
    }

    /** Adds what has to stand before the row. */
    void before(RowView row) {
        if (!Objects.equals(area, row.areaId())) {
            area = row.areaId();
            if (areas.get(area) != null) {
                AreaView band = areas.get(area);
                lines.add(new RowLine(RowLine.Kind.AREA, 0, band.id(), band.number(), band.title(), null));
            }
        }
        Deque<RowOutline> above = above(row.parentId());
        int depth = 0;
        for (RowOutline heading : above) {
            if (shown.add(heading.id())) {
                lines.add(new RowLine(
                        RowLine.Kind.HEADING, depth, heading.id(), heading.number(), heading.title(), null));
            }
            depth++;
        }
    }

    /** @param task its cells, or null when the row is a heading */
    void add(RowView row, RowLine.Task task) {
        if (shown.add(row.id())) {
            lines.add(new RowLine(
                    task == null ? RowLine.Kind.HEADING : RowLine.Kind.TASK,
                    above(row.parentId()).size(),
                    row.id(),
                    row.number(),
                    row.title(),
                    task));
        }
    }

    List<RowLine> lines() {
        return lines;
    }

    private Deque<RowOutline> above(Long parentId) {
        Deque<RowOutline> chain = new ArrayDeque<>();
        RowOutline heading = parentId == null ? null : headings.get(parentId);
        while (heading != null) {
            chain.addFirst(heading);
            heading = heading.parentId() == null ? null : headings.get(heading.parentId());
        }
        return chain;
    }

    private static RowOutline outline(RowView row) {
        return new RowOutline(
                row.id(),
                row.areaId(),
                row.parentId(),
                row.ordinal(),
                row.number(),
                row.title(),
                row.group(),
                row.priority());
    }
}
