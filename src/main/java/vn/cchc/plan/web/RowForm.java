package vn.cchc.plan.web;

import java.util.ArrayList;
import java.util.List;
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
                items == null
                        ? List.of()
                        : items.stream()
                                .filter(item -> item != null && !item.blank())
                                .map(names::item)
                                .toList());
    }

    /** The deliverables and one empty form for another. */
    public List<ItemForm> itemsAndSpare() {
        List<ItemForm> all = new ArrayList<>(items);
        all.add(ItemForm.EMPTY);
        return all;
    }

    int versionOrStale() {
        return version == null ? -1 : version;
    }
}
