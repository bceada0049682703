package vn.cchc.report.domain;

import java.util.List;
import vn.cchc.plan.AreaView;
import vn.cchc.report.LineStatus;

/**
 * A row of the plan's table with the column of results.
 *
 * @param area the section that begins with this row, or null
 * @param heading a row without work of its own
 * @param status what the units that lead say together, or null for a heading
 */
public record ResultRow(
        long rowId,
        AreaView area,
        String number,
        String title,
        boolean heading,
        String product,
        String deadline,
        String assignment,
        LineStatus status,
        List<UnitResult> results) {

    ResultRow withoutArea() {
        return new ResultRow(rowId, null, number, title, heading, product, deadline, assignment, status, results);
    }
}
