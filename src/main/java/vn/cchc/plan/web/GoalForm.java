package vn.cchc.plan.web;

import vn.cchc.plan.Comparator;
import vn.cchc.plan.GoalContent;
import vn.cchc.plan.GoalDetails;
import vn.cchc.shared.Decimals;
import vn.cchc.shared.Refusal;

/** A goal as typed into its form; figures as they are written here. */
record GoalForm(
        String indicator,
        String comparator,
        String value,
        String upTo,
        String unit,
        String scope,
        String baseline,
        String groupReference,
        Integer version) {

    static final GoalForm EMPTY = new GoalForm("", Comparator.AT_LEAST.name(), "", "", "%", "", "", "", null);

    static GoalForm of(GoalDetails details) {
        var goal = details.goal();
        return new GoalForm(
                goal.indicator(),
                goal.comparator().name(),
                Decimals.text(goal.value()),
                Decimals.text(goal.upTo()),
                goal.unit(),
                goal.scope(),
                Decimals.text(details.baseline()),
                details.groupReference(),
                details.version());
    }

    static GoalForm of(GoalContent goal) {
        return new GoalForm(
                goal.indicator(),
                goal.comparator().name(),
                Decimals.text(goal.value()),
                Decimals.text(goal.upTo()),
                goal.unit(),
                goal.scope(),
                Decimals.text(goal.baseline()),
                goal.groupReference(),
                null);
    }

    /** @throws Refusal when a figure is none or the comparison is unknown */
    GoalContent content() {
        return new GoalContent(
                indicator,
                how(),
                Decimals.read(value),
                Decimals.read(upTo),
                unit,
                scope,
                Decimals.read(baseline),
                groupReference);
    }

    Comparator how() {
        for (Comparator known : Comparator.values()) {
            if (known.name().equals(comparator)) {
                return known;
            }
        }
        throw Refusal.invalid("plan.refusal.required.goal-comparator");
    }

    /** The version shown, or one that no goal has. */
    int shown() {
        return version == null ? -1 : version;
    }
}
