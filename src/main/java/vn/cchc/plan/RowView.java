package vn.cchc.plan;

import java.time.Instant;
import java.util.List;

/**
 * A row of a plan.
 *
 * @param ordinal place in the plan, counted from 1
 * @param number label as printed; need not be unique
 * @param group a heading without work of its own; has no deliverables
 * @param budget in đồng, or null
 * @param processInstanceId engine's instance of the work on it, once it has begun
 * @param order what ordered it, when it was added after the plan was issued; else null
 * @param version changes whenever the row or its deliverables change
 */
public record RowView(
        long id,
        long planId,
        Long areaId,
        Long parentId,
        int ordinal,
        String number,
        String title,
        boolean group,
        boolean priority,
        Long budget,
        String budgetPrinted,
        String notes,
        String evidence,
        String processInstanceId,
        Instant startedAt,
        OrderingDocument order,
        int version,
        List<DeliverableView> deliverables) {}
