/** The plan's table found in a grid: what its columns mean, which lines are areas, tasks and deliverables. */
package vn.cchc.annex.table;
