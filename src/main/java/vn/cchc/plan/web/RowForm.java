package vn.cchc.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.plan.PlanContent;

/**
 * A row as typed into its form. Everything may be missing: what people send is checked when it becomes a row.
 *
 * @param area id of the section in a draft, its index in an import, or null
 * @param version as shown on the page
 */
record RowForm(
        String number,
        String title,
        Long area,
        Long parent,
        boolean group,
        boolean priority,
        String budget,
        String notes,
        String evidence,
        List<ItemForm> items,
        Integer version) {

    /** One more than a row may have, so that too many are told and not dropped. */
    private static final int MAX_ITEMS = 101;

    /** A deliverable as typed; names are separated by semicolons. */
    record ItemForm(
            String deliverable,
            String deadline,
            String assignment,
            String lead,
            String coordinating,
            String appraiser) {

        static final ItemForm EMPTY = new ItemForm("", "", "", "", "", "");

        boolean blank() {
            return Names.blank(deliverable)
                    && Names.blank(deadline)
                    && Names.blank(assignment)
                    && Names.blank(lead)
                    && Names.blank(coordinating)
                    && Names.blank(appraiser);
        }
    }

    /**
     * What a browser sent. Fields that the form does not have are ignored, numbers that are none count as stale or
     * unknown.
     */
    static RowForm sent(Map<String, String> values) {
        List<ItemForm> items = new ArrayList<>();
        for (int i = 0; i < MAX_ITEMS; i++) {
            String item = "items[" + i + "].";
            items.add(new ItemForm(
                    values.get(item + "deliverable"),
                    values.get(item + "deadline"),
                    values.get(item + "assignment"),
                    values.get(item + "lead"),
                    values.get(item + "coordinating"),
                    values.get(item + "appraiser")));
        }
        Long version = number(values.get("version"));
        return new RowForm(
                values.get("number"),
                values.get("title"),
                number(values.get("area")),
                number(values.get("parent")),
                values.containsKey("group"),
                values.containsKey("priority"),
                values.get("budget"),
                values.get("notes"),
                values.get("evidence"),
                items,
                version == null || version > Integer.MAX_VALUE ? -1 : version.intValue());
    }

    private static Long number(String sent) {
        if (Names.blank(sent)) {
            return null;
        }
        return sent.matches("\\d{1,18}") ? Long.valueOf(sent) : Long.valueOf(-1);
    }

    /** The form of a row as it stands. */
    static RowForm of(PlanContent.Row row, Long area, Long parent, int version) {
        List<ItemForm> items = row.items().stream().map(Names::form).toList();
        String budget = row.budget() == null ? row.budgetPrinted() : Budget.text(row.budget());
        return new RowForm(
                row.number(),
                row.title(),
                area,
                parent,
                row.group(),
                row.priority(),
                budget,
                row.notes(),
                row.evidence(),
                items,
                version);
    }

    /**
     * The row that was typed.
     *
     * @param before the row as it was, whose names keep their meaning
     * @throws vn.cchc.shared.Refusal when the budget is no sum of đồng
     */
    PlanContent.Row row(PlanContent.Row before) {
        Long money = Budget.read(budget);
        Names names = new Names(before);
        return new PlanContent.Row(
                null,
                null,
                number,
                title,
                group,
                priority,
                money,
                budget == null ? "" : budget,
                notes,
                evidence,
                items.stream().filter(item -> !item.blank()).map(names::item).toList());
    }

    /** The deliverables and one empty form for another. */
    public List<ItemForm> itemsAndSpare() {
        List<ItemForm> all = new ArrayList<>(items);
        all.add(ItemForm.EMPTY);
        return all;
    }
}
