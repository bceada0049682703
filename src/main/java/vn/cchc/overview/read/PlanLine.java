package vn.cchc.overview.read;

import vn.cchc.plan.PlanView;

/**
 * A plan as lists show it.
 *
 * @param agencyName whose it is
 * @param own of an agency that the person belongs to; others are only read
 */
public record PlanLine(PlanView plan, String agencyName, boolean own, Progress progress) {}
