package vn.cchc.report.web;

import vn.cchc.plan.GoalView;

/**
 * A goal of the plan with what the report says of it.
 *
 * @param actual the value as written here, or null when the report says nothing
 * @param reached whether that reaches the goal
 */
public record GoalLine(GoalView goal, String actual, boolean reached) {}
