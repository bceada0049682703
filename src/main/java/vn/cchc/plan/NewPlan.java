package vn.cchc.plan;

/**
 * The head of a plan to be drafted.
 *
 * @param planYear 2000 to 2100
 * @param title 1 to 500 characters
 * @param parentPlanId plan of the agency or of one above that it carries out, or null
 * @param advisoryUnitId unit that prepares and submits it
 */
public record NewPlan(
        String agencyId, int planYear, PlanKind kind, String title, Long parentPlanId, long advisoryUnitId) {}
