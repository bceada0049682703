package vn.cchc.plan.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.plan.AreaView;
import vn.cchc.plan.CarriedRow;
import vn.cchc.plan.PlanContent;
import vn.cchc.shared.Refusal;

/** Rows of a draft that come from an earlier year, and where they come from. */
@Component
public class CarriedRows {

    private static final int ORIGIN_LENGTH = 1000;
    private static final Pattern COUNTED = Pattern.compile("(.{0,35}?)(\\d{1,4})");

    private final PlanTaskRepository tasks;
    private final PlanAreaRepository areas;
    private final PlanWriter writer;
    private final JdbcClient jdbc;

    CarriedRows(PlanTaskRepository tasks, PlanAreaRepository areas, PlanWriter writer, JdbcClient jdbc) {
        this.tasks = tasks;
        this.areas = areas;
        this.writer = writer;
        this.jdbc = jdbc;
    }

    /** Rows of earlier plans that the draft has taken over. */
    public Set<Long> sourceRows(long planId) {
        return sources("source_row_id", planId);
    }

    /** Findings that the draft has taken over. */
    public Set<Long> sourceFindings(long planId) {
        return sources("source_finding_id", planId);
    }

    private Set<Long> sources(String column, long planId) {
        return new HashSet<>(
                jdbc.sql("select " + column + " from carried_row where plan_id = ? and " + column + " is not null")
                        .param(planId)
                        .query(Long.class)
                        .list());
    }

    /** Titles of those rows that the draft has already, or that are named twice. */
    public List<String> takenAlready(long planId, List<CarriedRow> rows) {
        Set<Long> rowIds = sourceRows(planId);
        Set<Long> findingIds = sourceFindings(planId);
        return rows.stream()
                .filter(row -> {
                    boolean known = row.sourceRowId() != null && !rowIds.add(row.sourceRowId());
                    return row.sourceFindingId() != null && !findingIds.add(row.sourceFindingId()) || known;
                })
                .map(CarriedRow::title)
                .toList();
    }

    /**
     * Adds a row at the end of its section, which is made when the draft has none like it.
     *
     * @param lead who answers for it; may be empty
     * @throws Refusal when something is missing or too long
     */
    public PlanTask add(Plan plan, CarriedRow row, List<PlanContent.Name> lead, String by, Instant at) {
        String origin = Wording.required(row.origin(), ORIGIN_LENGTH, "origin");
        Long area = area(plan, row).orElse(null);
        int last = tasks.lastOrdinal(plan.id());
        int place = area == null ? last + 1 : tasks.lastOrdinalIn(plan.id(), area, last) + 1;
        String number = next(plan.id(), area, place - 1);
        tasks.shift(plan.id(), place, last, 1);
        PlanTask task = new PlanTask(plan.id(), place);
        String phrase = Objects.requireNonNullElse(row.deadlinePhrase(), "");
        String names =
                String.join("; ", lead.stream().map(PlanContent.Name::name).toList());
        var item = new PlanContent.Item(Objects.requireNonNullElse(row.deliverable(), ""), phrase, names, lead);
        var content =
                new PlanContent.Row(null, null, number, row.title(), false, false, null, "", origin, "", List.of(item));
        task.write(content, area, null, writer.deliverables(plan, content.items()));
        tasks.saveAndFlush(task);
        jdbc.sql("""
                        insert into carried_row (row_id, plan_id, source_row_id, source_finding_id, origin, taken_by, taken_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        task.id(),
                        plan.id(),
                        row.sourceRowId(),
                        row.sourceFindingId(),
                        origin,
                        by,
                        at.atOffset(ZoneOffset.UTC))
                .update();
        return task;
    }

    private Optional<Long> area(Plan plan, CarriedRow row) {
        List<AreaView> known = areas.findByPlanIdOrderByOrdinal(plan.id()).stream()
                .map(PlanArea::view)
                .toList();
        Optional<AreaView> same = Stream.concat(
                        known.stream().filter(area -> area.title().equalsIgnoreCase(row.areaTitle())),
                        known.stream().filter(area -> row.domain() != null && area.domain() == row.domain()))
                .findFirst();
        if (same.isPresent() || row.areaTitle() == null || row.areaTitle().isBlank()) {
            return same.map(AreaView::id);
        }
        var made = new PlanArea(plan.id(), known.size() + 1, new PlanContent.Area("", row.areaTitle(), row.domain()));
        return Optional.of(areas.save(made).id());
    }

    /** The number after that of the row before, where that one counts on; else none. */
    private String next(long planId, Long areaId, int before) {
        String number = jdbc.sql("select number from plan_task where plan_id = :plan and ordinal = :place"
                        + " and area_id is not distinct from :area::bigint")
                .param("plan", planId)
                .param("place", before)
                .param("area", areaId)
                .query(String.class)
                .optional()
                .orElse("");
        Matcher counted = COUNTED.matcher(number);
        return counted.matches() ? counted.group(1) + (Integer.parseInt(counted.group(2)) + 1) : "";
    }
}
