package vn.cchc.plan.web;

import vn.cchc.plan.NewPlan;
import vn.cchc.plan.PlanKind;
import vn.cchc.shared.Refusal;

/** The head of a plan as typed into its form. */
record HeadForm(String title, Integer year, PlanKind kind, Long parent, Long advisoryUnit, Integer version) {

    /** @throws Refusal when something was left out */
    NewPlan head(String agencyId) {
        if (year == null) {
            throw Refusal.invalid("plan.refusal.year");
        }
        if (kind == null) {
            throw Refusal.invalid("plan.refusal.required.kind");
        }
        if (advisoryUnit == null) {
            throw Refusal.invalid("plan.refusal.required.advisory-unit");
        }
        return new NewPlan(agencyId, year, kind, title, parent, advisoryUnit);
    }
}
