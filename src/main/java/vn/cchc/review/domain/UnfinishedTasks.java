package vn.cchc.review.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.plan.AreaView;
import vn.cchc.plan.CarriedRow;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RowView;
import vn.cchc.review.LeftOpen;
import vn.cchc.review.ReviewView;
import vn.cchc.shared.Texts;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/** Tasks of the reviewed plan that were not finished in their year, as rows for the next one. */
@Component
public class UnfinishedTasks {

    private final Works works;
    private final Plans plans;
    private final PlanRows rows;
    private final Organization organization;
    private final Texts texts;

    UnfinishedTasks(Works works, Plans plans, PlanRows rows, Organization organization, Texts texts) {
        this.works = works;
        this.plans = plans;
        this.rows = rows;
        this.organization = organization;
        this.texts = texts;
    }

    /** In the plan's order. */
    public List<LeftOpen> of(ReviewView review) {
        if (review.planId() == null) {
            return List.of();
        }
        PlanView plan = plans.view(review.planId());
        Map<Long, List<WorkView>> open = works.ofPlan(plan.id()).stream()
                .filter(work -> !work.state().delivered() && !work.state().closed())
                .collect(Collectors.groupingBy(WorkView::rowId, LinkedHashMap::new, Collectors.toList()));
        Map<Long, AreaView> areas =
                rows.areas(plan.id()).stream().collect(Collectors.toMap(AreaView::id, Function.identity()));
        Map<Long, Unit> units = organization.units(open.values().stream()
                .flatMap(Collection::stream)
                .map(WorkView::unitId)
                .collect(Collectors.toSet()));
        return rows.rows(open.keySet()).stream()
                .map(row -> leftOpen(plan, row, areas.get(row.areaId()), open.get(row.id()), units))
                .toList();
    }

    private LeftOpen leftOpen(PlanView plan, RowView row, AreaView area, List<WorkView> open, Map<Long, Unit> units) {
        Set<Long> unitIds = open.stream().map(WorkView::unitId).collect(Collectors.toCollection(TreeSet::new));
        String names = unitIds.stream().map(id -> units.get(id).name()).collect(Collectors.joining("; "));
        String states = open.stream()
                .map(work -> texts.get(work.state().nameKey()))
                .distinct()
                .collect(Collectors.joining("; "));
        String products = open.stream()
                .flatMap(work -> work.items().stream())
                .filter(item -> !item.state().delivered())
                .map(ItemView::product)
                .filter(product -> product != null && !product.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        var carried = new CarriedRow(
                row.title(),
                products,
                area == null ? null : area.domain(),
                area == null ? null : area.title(),
                unitIds.size() == 1
                        ? organization.heir(unitIds.iterator().next()).id()
                        : null,
                texts.get("review.carry.deadline", String.valueOf(plan.planYear() + 1)),
                texts.get(
                        "review.carry.origin.task",
                        row.number().isEmpty() ? row.ordinal() + "" : row.number(),
                        plan.title()),
                row.id(),
                null);
        return new LeftOpen(LeftOpen.Kind.TASK, row.id(), names, texts.get("review.carry.why.task", states), carried);
    }
}
