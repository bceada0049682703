package vn.cchc.plan.domain;

import org.springframework.stereotype.Component;
import vn.cchc.shared.Refusal;

/** Sections and rows of a plan, found as its own; where a row may stand. */
@Component
public class PlanPlaces {

    private final PlanAreaRepository areas;
    private final PlanTaskRepository tasks;

    PlanPlaces(PlanAreaRepository areas, PlanTaskRepository tasks) {
        this.areas = areas;
        this.tasks = tasks;
    }

    /**
     * Checks where a row is to stand.
     *
     * @param rowId the row, or null for a new one
     * @param areaId its section, or null
     * @param parentId the heading above it, or null
     * @throws Refusal when one of them is another plan's, or the row above is no heading or the row itself
     */
    public void check(long planId, Long rowId, Long areaId, Long parentId) {
        if (areaId != null) {
            area(planId, areaId);
        }
        if (parentId != null
                && (parentId.equals(rowId) || !row(planId, parentId).heading())) {
            throw Refusal.invalid("plan.refusal.parent");
        }
    }

    /** @throws Refusal when the plan has no such section */
    public PlanArea area(long planId, long areaId) {
        return areas.findById(areaId)
                .filter(area -> area.planId() == planId)
                .orElseThrow(() -> Refusal.invalid("plan.refusal.no-area"));
    }

    /** @throws Refusal when the plan has no such row */
    public PlanTask row(long planId, long rowId) {
        return tasks.findById(rowId)
                .filter(row -> row.planId() == planId)
                .orElseThrow(() -> Refusal.notFound("plan.refusal.no-row"));
    }
}
