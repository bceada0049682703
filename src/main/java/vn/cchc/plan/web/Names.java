package vn.cchc.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.annex.Assignment;
import vn.cchc.annex.AssignmentReader;
import vn.cchc.annex.AssignmentRole;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.PlanContent.Item;
import vn.cchc.plan.PlanContent.Name;
import vn.cchc.plan.web.RowForm.ItemForm;

/**
 * Whom a form names. Leads, contributors and appraisers have fields of their own; where all three are empty, and for
 * every other role, the assignment is read as the annex reader reads it.
 */
final class Names {

    private static final Set<AssignmentRole> OWN_FIELD =
            EnumSet.of(AssignmentRole.LEAD, AssignmentRole.COORDINATE, AssignmentRole.APPRAISE);
    private static final AssignmentReader READER = new AssignmentReader();

    private final Map<String, PlanContent.Choice> meanings = new HashMap<>();

    /** @param before the row as it was, whose names keep their meaning; null for a new row */
    Names(PlanContent.Row before) {
        if (before != null) {
            before.items().stream()
                    .flatMap(item -> item.parties().stream())
                    .filter(name -> name.choice() != null)
                    .forEach(name -> meanings.put(name.name(), name.choice()));
        }
    }

    static ItemForm form(Item item) {
        return new ItemForm(
                item.deliverable(),
                item.deadline(),
                item.assignment(),
                joined(item, AssignmentRole.LEAD),
                joined(item, AssignmentRole.COORDINATE),
                joined(item, AssignmentRole.APPRAISE));
    }

    Item item(ItemForm form) {
        List<Name> read = read(form.assignment());
        List<Name> parties = new ArrayList<>();
        typed(form.lead(), AssignmentRole.LEAD, read, parties);
        typed(form.coordinating(), AssignmentRole.COORDINATE, read, parties);
        typed(form.appraiser(), AssignmentRole.APPRAISE, read, parties);
        boolean nobody = parties.isEmpty();
        read.stream().filter(name -> nobody || !OWN_FIELD.contains(name.role())).forEach(parties::add);
        return new Item(text(form.deliverable()), text(form.deadline()), text(form.assignment()), parties);
    }

    private List<Name> read(String assignment) {
        return blank(assignment)
                ? List.of()
                : READER.read(Arrays.asList(assignment.strip().split("\\R"))).stream()
                        .map(this::name)
                        .toList();
    }

    private Name name(Assignment read) {
        return new Name(
                read.role(), read.unitText(), read.instruction(), read.confidence(), meanings.get(read.unitText()));
    }

    private void typed(String names, AssignmentRole role, List<Name> read, List<Name> parties) {
        if (blank(names)) {
            return;
        }
        for (String part : names.split("[;\\n]")) {
            String name = part.strip();
            if (!name.isEmpty()) {
                parties.add(read.stream()
                        .filter(known -> known.role() == role && known.name().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(new Name(role, name, "", 1, meanings.get(name))));
            }
        }
    }

    private static String joined(Item item, AssignmentRole role) {
        return item.parties().stream()
                .filter(name -> name.role() == role)
                .map(Name::name)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
