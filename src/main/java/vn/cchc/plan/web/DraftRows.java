package vn.cchc.plan.web;

import java.util.List;
import vn.cchc.plan.DeliverableView;
import vn.cchc.plan.Party;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.RowView;

/** A row of a draft as its form needs it. */
final class DraftRows {

    private DraftRows() {}

    /** The row as it was written; names that a person explained keep their meaning. */
    static PlanContent.Row content(RowView row) {
        return new PlanContent.Row(
                null,
                null,
                row.number(),
                row.title(),
                row.group(),
                row.priority(),
                row.budget(),
                row.budgetPrinted(),
                row.notes(),
                row.evidence(),
                row.deliverables().stream()
                        .map(item -> new PlanContent.Item(
                                item.text(),
                                item.deadlinePhrase(),
                                item.assignmentText(),
                                item.parties().stream()
                                        .map(party -> name(party, item))
                                        .toList()))
                        .toList());
    }

    /** Names that nobody has explained. */
    static List<String> unknown(RowView row) {
        return row.deliverables().stream()
                .flatMap(item -> item.parties().stream())
                .filter(party -> party.kind() == Party.Kind.TEXT)
                .map(Party::name)
                .distinct()
                .toList();
    }

    private static PlanContent.Name name(Party party, DeliverableView item) {
        boolean alone = item.parties().stream()
                        .filter(other ->
                                other.role() == party.role() && other.name().equals(party.name()))
                        .count()
                == 1;
        PlanContent.Choice choice = switch (party.kind()) {
            case EXTERNAL -> new PlanContent.Choice(Party.Kind.EXTERNAL, null, null);
            // a list of units is one name for several parties and is read anew
            case UNIT ->
                alone ? new PlanContent.Choice(Party.Kind.UNIT, party.unitIds().get(0), null) : null;
            case GROUP, TEXT -> null;
        };
        return new PlanContent.Name(party.role(), party.name(), party.instruction(), 1, choice);
    }
}
