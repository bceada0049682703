package vn.cchc.annex.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.annex.AnnexItem;
import vn.cchc.annex.AnnexRow;
import vn.cchc.annex.AnnexWarning;
import vn.cchc.annex.Assignment;
import vn.cchc.annex.AssignmentRole;
import vn.cchc.annex.Column;
import vn.cchc.annex.ReadOptions;

/** Finds what a person should look at before the annex is taken over. */
final class Warnings {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
    private static final double SURE = 0.9;
    private static final int LONGEST_QUOTE = 200;

    private final Set<AnnexWarning> warnings = new LinkedHashSet<>();
    private final PlanTable table;
    private final Heading heading;
    private final ReadOptions options;
    private final Set<String> numbers = new HashSet<>();
    private final Map<String, Integer> lastSister = new HashMap<>();

    Warnings(PlanTable table, Heading heading, ReadOptions options) {
        this.table = table;
        this.heading = heading;
        this.options = options;
    }

    List<AnnexWarning> all() {
        return List.copyOf(warnings);
    }

    private void warn(int row, String field, String name, Object... args) {
        warnings.add(AnnexWarning.of(row, field, name, args));
    }

    void checkTable(TableRows sorted) {
        List<AnnexWarning> rows = new ArrayList<>(warnings);
        warnings.clear();
        if (sorted.rows().isEmpty()) {
            warn(0, "rows", "rows.none");
        }
        if (options.year() != null && heading.year() != null && !options.year().equals(heading.year())) {
            warn(
                    0,
                    "year",
                    "year.mismatch",
                    heading.year().toString(),
                    options.year().toString());
        } else if (options.year() == null && heading.year() == null) {
            warn(0, "year", "year.missing");
        }
        for (HeaderColumn column : table.header().columns()) {
            if (column.meaning() == null) {
                warn(
                        0,
                        "columns",
                        column.header().isEmpty() ? "column.unnamed" : "column.unknown",
                        column.header().isEmpty() ? String.valueOf(column.index() + 1) : column.header());
            } else if (column.confidence() < HeaderDictionary.KNOWN) {
                warn(0, "columns", "column.guessed", column.header());
            }
        }
        table.unread().forEach(name -> warn(0, "rows", "table.unread", name));
        if (!sorted.below().isEmpty()) {
            String text = String.join("; ", sorted.below());
            warn(
                    0,
                    "rows",
                    "text.below",
                    text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text);
        }
        warnings.addAll(rows);
    }

    void check(AnnexRow row, RowDraft draft) {
        checkNumber(row);
        if (row.title().isEmpty()) {
            warn(row.order(), "title", "title.missing");
        }
        if (draft.cut) {
            warn(row.order(), "", "row.joined");
        }
        draft.faults.forEach(column -> warn(row.order(), field(column), "formula"));
        checkBudget(row, draft);
        for (AnnexItem item : row.items()) {
            checkItem(row, item);
        }
    }

    private void checkNumber(AnnexRow row) {
        if (row.number().isEmpty()) {
            if (row.numberPrinted().isEmpty() && table.header().has(Column.NUMBER)) {
                warn(row.order(), "number", "number.missing");
            }
            return;
        }
        if (!numbers.add(row.area() + " " + row.parent() + " " + row.number())) {
            warn(row.order(), "number", "number.duplicate", row.number());
        }
        Matcher last = Pattern.compile("^(?:[\\d.]*\\.)?(\\d{1,4})$").matcher(row.number());
        if (last.matches()) {
            int number = Integer.parseInt(last.group(1));
            Integer before = lastSister.put(row.area() + " " + row.parent(), number);
            if (before != null && number > before + 1) {
                warn(row.order(), "number", "number.skipped", row.number());
            }
        }
    }

    private void checkBudget(AnnexRow row, RowDraft draft) {
        boolean none = row.budgetPrinted().isEmpty() || BudgetText.saysNone(row.budgetPrinted());
        if (row.budget() == null && !none) {
            warn(row.order(), "budget", "budget.malformed", row.budgetPrinted());
        }
    }

    private void checkItem(AnnexRow row, AnnexItem item) {
        boolean product = table.header().has(Column.DELIVERABLE)
                        && item.deliverable().isEmpty()
                || !table.header().has(Column.DELIVERABLE) && row.evidence().isEmpty();
        if (product) {
            boolean evidence =
                    !table.header().has(Column.DELIVERABLE) && table.header().has(Column.EVIDENCE);
            warn(
                    row.order(),
                    evidence ? "evidence" : "deliverable",
                    evidence ? "evidence.missing" : "deliverable.missing");
        }
        if (item.deadline().isEmpty()) {
            warn(row.order(), "deadline", "deadline.missing");
        }
        checkDeadlineYear(row, item.deadline());
        checkLead(row, item);
    }

    private void checkDeadlineYear(AnnexRow row, String deadline) {
        Integer year = options.year() == null ? heading.year() : options.year();
        Matcher found = YEAR.matcher(deadline);
        while (year != null && found.find()) {
            if (Integer.parseInt(found.group(1)) < year && !deadline.contains("/NĐ") && !deadline.contains("/QĐ")) {
                warn(row.order(), "deadline", "deadline.beforeYear", deadline, year.toString());
                return;
            }
        }
    }

    private void checkLead(AnnexRow row, AnnexItem item) {
        List<Assignment> leads = item.assignments().stream()
                .filter(a -> a.role() == AssignmentRole.LEAD)
                .toList();
        if (leads.isEmpty()) {
            warn(row.order(), "lead", "lead.missing");
        } else if (leads.stream().anyMatch(a -> a.confidence() < SURE)) {
            warn(row.order(), "lead", "lead.implied", String.join("; ", item.lead()));
        } else if (item.lead().size() > 1) {
            warn(row.order(), "lead", "lead.several", String.join("; ", item.lead()));
        }
    }

    private static String field(Column column) {
        return column.name().toLowerCase(java.util.Locale.ROOT);
    }
}
