package vn.cchc.plan;

import java.util.List;
import java.util.Map;
import vn.cchc.annex.AssignmentRole;

/**
 * The table of a plan to be drafted, in the order of the annex.
 *
 * @param areas headed sections; may be empty
 */
public record PlanContent(List<Area> areas, List<Row> rows) {

    public PlanContent {
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
    }

    /**
     * A headed section.
     *
     * @param number as printed, e.g. {@code II}, or empty
     * @param domain reform area that it belongs to, or null
     */
    public record Area(String number, String title, ReformDomain domain) {}

    /**
     * A row.
     *
     * @param area index in the areas, counted from 0, or null
     * @param parent index of the row above it in the hierarchy, counted from 0 and smaller than its own, or null
     * @param number label as printed; need not be unique
     * @param group a heading without work of its own
     * @param priority a focus task
     * @param budget in đồng, or null
     * @param budgetPrinted the cell as printed
     */
    public record Row(
            Integer area,
            Integer parent,
            String number,
            String title,
            boolean group,
            boolean priority,
            Long budget,
            String budgetPrinted,
            String notes,
            String evidence,
            List<Item> items) {

        public Row {
            items = List.copyOf(items);
        }

        /** The same row in another section. */
        public Row inArea(Integer other) {
            return new Row(
                    other, parent, number, title, group, priority, budget, budgetPrinted, notes, evidence, items);
        }

        /** The same row below another one, or below none. */
        public Row below(Integer other) {
            return new Row(area, other, number, title, group, priority, budget, budgetPrinted, notes, evidence, items);
        }

        /** The same row with what people said that its names mean. */
        public Row choosing(Map<String, Choice> choices) {
            List<Item> chosen =
                    items.stream().map(item -> item.choosing(choices)).toList();
            return new Row(
                    area, parent, number, title, group, priority, budget, budgetPrinted, notes, evidence, chosen);
        }
    }

    /**
     * A deliverable with its own deadline and assignment.
     *
     * @param deadline the phrase as printed
     * @param assignment the cell as printed
     * @param parties whom the cell names
     */
    public record Item(String deliverable, String deadline, String assignment, List<Name> parties) {

        public Item {
            parties = List.copyOf(parties);
        }

        private Item choosing(Map<String, Choice> choices) {
            List<Name> chosen = parties.stream()
                    .map(party -> party.choosing(choices.get(party.name())))
                    .toList();
            return new Item(deliverable, deadline, assignment, chosen);
        }
    }

    /**
     * A name in an assignment, to be recognised among the agency's units, groups and known bodies.
     *
     * @param instruction what the plan adds, or empty
     * @param confidence from 0 to 1: how sure the role is
     * @param choice what a person said that the name means, or null to look it up
     */
    public record Name(AssignmentRole role, String name, String instruction, double confidence, Choice choice) {

        /** A name read without doubt. */
        public Name(AssignmentRole role, String name) {
            this(role, name, "", 1, null);
        }

        private Name choosing(Choice other) {
            return new Name(role, name, instruction, confidence, other);
        }
    }

    /**
     * What a name means.
     *
     * @param unitId the unit of kind UNIT, else null
     * @param groupId the group of kind GROUP, else null
     */
    public record Choice(Party.Kind kind, Long unitId, Long groupId) {}
}
