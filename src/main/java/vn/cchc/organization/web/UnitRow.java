package vn.cchc.organization.web;

import java.util.List;
import vn.cchc.organization.Unit;

/**
 * A unit as the tree shows it.
 *
 * @param depth 0 at the top
 * @param heads names of those who answer for it today
 * @param people how many are appointed to it today
 * @param successor name of the unit that took over, or null
 */
record UnitRow(Unit unit, int depth, List<String> heads, int people, String successor) {}
