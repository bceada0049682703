package vn.cchc.annex.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.annex.Annex;
import vn.cchc.annex.AnnexItem;
import vn.cchc.annex.AnnexRow;
import vn.cchc.annex.AnnexUnreadable;
import vn.cchc.annex.AnnexUnreadable.Reason;
import vn.cchc.annex.Assignment;
import vn.cchc.annex.AssignmentReader;
import vn.cchc.annex.AssignmentRole;
import vn.cchc.annex.Column;
import vn.cchc.annex.ReadOptions;
import vn.cchc.annex.file.Content;
import vn.cchc.annex.phrase.Distinct;

/** Makes an annex of the plan table of a file. */
public final class AnnexTable {

    private static final double OWN_COLUMN = 0.95;
    private static final Pattern PHRASE = Pattern.compile("(?iu)chủ trì|phối hợp|chủ trí");

    private final AssignmentReader assignments;
    private final ReadOptions options;
    private final Map<List<String>, List<Assignment>> phrases = new HashMap<>();

    /** @param options what the person has said about the file */
    public AnnexTable(ReadOptions options) {
        this.options = options;
        this.assignments = new AssignmentReader(options.unitNames());
    }

    /** The annex, or nothing if the file has no plan table. */
    public Optional<Annex> read(Content content) {
        return new PlanTableFinder(options.columns()).find(content).map(this::read);
    }

    private Annex read(PlanTable table) {
        TableRows sorted = new TableRows();
        table.pieces().forEach(sorted::read);
        Heading heading = Heading.of(table.before());
        Warnings warnings = new Warnings(table, heading, options);
        BudgetText budgets = new BudgetText(unit(table));
        List<AnnexRow> rows = new ArrayList<>();
        Outline outline = new Outline(sorted.rows());
        for (int i = 0; i < sorted.rows().size(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new AnnexUnreadable(Reason.TOO_SLOW);
            }
            RowDraft draft = sorted.rows().get(i);
            AnnexRow row = row(draft, i + 1, outline.parent(i), draft.isGroup(outline.hasChildren(i)), budgets);
            rows.add(row);
            warnings.check(row, draft);
        }
        warnings.checkTable(sorted);
        return new Annex(
                heading.title(),
                options.year() == null ? heading.year() : options.year(),
                heading.agency(),
                table.header().columns().stream()
                        .filter(c -> !c.header().isEmpty() || c.meaning() == null)
                        .map(HeaderColumn::toPublic)
                        .toList(),
                List.copyOf(sorted.areas()),
                List.copyOf(rows),
                warnings.all());
    }

    /** Đồng per unit of the budget column, said in its header or above the table. */
    private static long unit(PlanTable table) {
        return table.header().columns().stream()
                .filter(column -> column.meaning() == Column.BUDGET)
                .findFirst()
                .flatMap(column -> BudgetText.unitNamedIn(column.header()))
                .or(() -> table.before().stream()
                        .filter(line -> line.matches("(?iu)^\\(?(?:đơn vị tính|đvt|đơn vị)\\s*:.*"))
                        .findFirst()
                        .flatMap(BudgetText::unitNamedIn))
                .orElse(1L);
    }

    private AnnexRow row(RowDraft draft, int order, String parent, boolean group, BudgetText budgets) {
        List<AnnexItem> items =
                group ? List.of() : draft.items.stream().map(this::item).toList();
        String printed = String.join(" ", draft.budgets);
        return new AnnexRow(
                order,
                draft.area,
                draft.label.number(),
                draft.numberPrinted,
                parent,
                draft.titleText(),
                List.copyOf(draft.title),
                group,
                items,
                Distinct.ignoringCase(
                        items.stream().flatMap(i -> i.lead().stream()).toList()),
                Distinct.ignoringCase(
                        items.stream().flatMap(i -> i.coordinating().stream()).toList()),
                Distinct.ignoringCase(
                        items.stream().flatMap(i -> i.implementing().stream()).toList()),
                budget(draft, budgets, printed),
                printed,
                String.join(" ", draft.notes),
                String.join(" ", draft.evidence),
                String.join(" ", draft.result),
                Map.copyOf(draft.unmapped));
    }

    private static Long budget(RowDraft draft, BudgetText budgets, String printed) {
        if (draft.budgets.size() != 1) {
            return null;
        }
        return (draft.budgetNumber == null ? budgets.read(printed) : budgets.read(draft.budgetNumber)).orElse(null);
    }

    private AnnexItem item(ItemDraft draft) {
        List<Assignment> roles = new ArrayList<>();
        roles.addAll(column(draft, Column.LEAD, AssignmentRole.LEAD));
        roles.addAll(column(draft, Column.COORDINATING, AssignmentRole.COORDINATE));
        roles.addAll(column(draft, Column.IMPLEMENTING, AssignmentRole.IMPLEMENT));
        boolean leads = roles.stream().anyMatch(a -> a.role() == AssignmentRole.LEAD);
        phrase(draft.parts(Column.ASSIGNMENT)).stream()
                .filter(a -> !(leads && a.role() == AssignmentRole.LEAD))
                .forEach(roles::add);
        List<String> lead = units(roles, AssignmentRole.LEAD);
        List<String> coordinating = units(roles, AssignmentRole.COORDINATE);
        return new AnnexItem(
                draft.text(Column.DELIVERABLE),
                List.copyOf(draft.parts(Column.DELIVERABLE)),
                draft.text(Column.DEADLINE),
                draft.text(Column.ASSIGNMENT),
                List.copyOf(draft.parts(Column.ASSIGNMENT)),
                lead,
                coordinating,
                implementing(roles, lead, coordinating),
                List.copyOf(roles));
    }

    /** Units that have a column of their own; if it holds a sentence, the sentence is read. */
    private List<Assignment> column(ItemDraft draft, Column column, AssignmentRole role) {
        List<String> parts = draft.parts(column);
        if (PHRASE.matcher(draft.text(column)).find()) {
            return phrase(parts);
        }
        return assignments.units(parts).stream()
                .map(unit -> new Assignment(role, unit, "", OWN_COLUMN))
                .toList();
    }

    private List<Assignment> phrase(List<String> parts) {
        return parts.isEmpty() ? List.of() : phrases.computeIfAbsent(List.copyOf(parts), assignments::read);
    }

    private static List<String> units(List<Assignment> roles, AssignmentRole role) {
        return Distinct.ignoringCase(roles.stream()
                .filter(a -> a.role() == role)
                .map(Assignment::unitText)
                .toList());
    }

    private static List<String> implementing(List<Assignment> roles, List<String> lead, List<String> coordinating) {
        List<String> named = new ArrayList<>(lead);
        named.addAll(coordinating);
        List<String> known = named.stream().map(Distinct::key).toList();
        return Distinct.ignoringCase(roles.stream()
                .filter(a -> a.role() != AssignmentRole.APPROVE)
                .map(Assignment::unitText)
                .filter(unit -> !known.contains(Distinct.key(unit)))
                .toList());
    }
}
