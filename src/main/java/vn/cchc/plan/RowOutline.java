package vn.cchc.plan;

/**
 * A row of a plan in short.
 *
 * @param ordinal place in the plan, counted from 1
 * @param group a heading without work of its own
 */
public record RowOutline(
        long id,
        Long areaId,
        Long parentId,
        int ordinal,
        String number,
        String title,
        boolean group,
        boolean priority) {}
