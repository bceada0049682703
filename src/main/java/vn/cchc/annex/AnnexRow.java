package vn.cchc.annex;

import java.util.List;
import java.util.Map;

/**
 * A task of the plan, or a heading above tasks.
 *
 * @param order 1 for the first row of the table
 * @param area number of its section, or null
 * @param number as "2.1", without a word before it; not unique, may be empty
 * @param numberPrinted as "Hoạt động 1"
 * @param parent number of the row above it in the hierarchy, same area, or null
 * @param group whether it is a heading without a deliverable
 * @param items deliverables, at least one for a task, none for a heading
 * @param lead who leads any of the items
 * @param budget đồng, or null
 * @param budgetPrinted the budget as printed
 * @param unmapped texts of columns of unknown meaning, by {@link AnnexColumn#index()}
 */
public record AnnexRow(
        int order,
        String area,
        String number,
        String numberPrinted,
        String parent,
        String title,
        List<String> titleParts,
        boolean group,
        List<AnnexItem> items,
        List<String> lead,
        List<String> coordinating,
        List<String> implementing,
        Long budget,
        String budgetPrinted,
        String notes,
        String evidence,
        String result,
        Map<Integer, String> unmapped) {}
