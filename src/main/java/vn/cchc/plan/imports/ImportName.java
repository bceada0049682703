package vn.cchc.plan.imports;

import vn.cchc.organization.Resolution;
import vn.cchc.plan.PlanContent;

/**
 * A name that the table uses.
 *
 * @param uses how often
 * @param meant what the organization knows by it
 * @param choice what the person said that it means, or null
 */
public record ImportName(String name, int uses, Resolution meant, PlanContent.Choice choice) {

    /** Whether it is known what it means. */
    public boolean known() {
        return choice != null || meant.known();
    }
}
