package vn.cchc.report.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.plan.DeliverableView;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.RowView;
import vn.cchc.report.LineRole;
import vn.cchc.task.WorkView;

/** Which unit of today has to do with which tasks of a plan. */
@Component
class UnitWork {

    private static final int PAGE = 500;

    private final PlanRows rows;
    private final Organization organization;
    private final Clock clock;

    UnitWork(PlanRows rows, Organization organization, Clock clock) {
        this.rows = rows;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The tasks of each unit with what it has to do with them; the plan's order of tasks, units by id. Units that were
     * merged stand as their successors; agencies below take part even when the plan names them nowhere.
     */
    Map<Unit, Map<Long, LineRole>> of(String agencyId, long planId, List<WorkView> works) {
        Map<Long, Map<Long, LineRole>> byUnit = new LinkedHashMap<>();
        Map<Long, List<WorkView>> worksByRow = works.stream().collect(Collectors.groupingBy(WorkView::rowId));
        for (long offset = 0; ; offset += PAGE) {
            List<RowView> page = rows.rows(planId, offset, PAGE);
            page.stream()
                    .filter(row -> !row.group())
                    .forEach(row -> add(row, worksByRow.getOrDefault(row.id(), List.of()), byUnit));
            if (page.size() < PAGE) {
                break;
            }
        }
        LocalDate today = LocalDate.now(clock);
        organization.units(agencyId, today).stream()
                .filter(unit ->
                        unit.ownAgencyId() != null && !unit.ownAgencyId().equals(agencyId))
                .forEach(unit -> byUnit.computeIfAbsent(unit.id(), id -> new LinkedHashMap<>()));
        Map<Long, Unit> heirs = heirs(byUnit.keySet(), today);
        Map<Long, Map<Long, LineRole>> byHeir = new TreeMap<>();
        byUnit.forEach((unit, tasks) -> tasks(byHeir, heirs.get(unit).id(), tasks));
        Map<Long, Unit> units =
                heirs.values().stream().collect(Collectors.toMap(Unit::id, unit -> unit, (one, same) -> one));
        Map<Unit, Map<Long, LineRole>> found = new LinkedHashMap<>();
        byHeir.forEach((unit, tasks) -> found.put(units.get(unit), tasks));
        return found;
    }

    /** The unit that does the work of each unit today. */
    Map<Long, Unit> heirs(Set<Long> unitIds, LocalDate today) {
        Map<Long, Unit> heirs = new HashMap<>();
        organization
                .units(unitIds)
                .forEach((id, unit) -> heirs.put(id, unit.validOn(today) ? unit : organization.heir(id)));
        return heirs;
    }

    private static void add(RowView row, List<WorkView> works, Map<Long, Map<Long, LineRole>> byUnit) {
        Stream.concat(
                        row.deliverables().stream()
                                .map(DeliverableView::leadUnitIds)
                                .flatMap(List::stream),
                        works.stream().map(WorkView::unitId))
                .forEach(unit -> put(byUnit, unit, row.id(), LineRole.LEAD));
        row.deliverables().stream()
                .map(DeliverableView::coordinatingUnitIds)
                .flatMap(List::stream)
                .forEach(unit -> put(byUnit, unit, row.id(), LineRole.COORDINATE));
    }

    private static void tasks(Map<Long, Map<Long, LineRole>> byUnit, long unit, Map<Long, LineRole> tasks) {
        byUnit.computeIfAbsent(unit, id -> new LinkedHashMap<>());
        tasks.forEach((row, role) -> put(byUnit, unit, row, role));
    }

    /** Who leads a deliverable of a task leads, whatever else it helps with. */
    private static void put(Map<Long, Map<Long, LineRole>> byUnit, long unit, long row, LineRole role) {
        byUnit.computeIfAbsent(unit, id -> new LinkedHashMap<>())
                .merge(row, role, (one, other) -> one == LineRole.LEAD ? one : other);
    }
}
