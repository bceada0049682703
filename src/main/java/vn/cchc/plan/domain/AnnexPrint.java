package vn.cchc.plan.domain;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.document.print.Paper;
import vn.cchc.document.print.PaperTable;
import vn.cchc.plan.AreaView;
import vn.cchc.plan.DeliverableView;
import vn.cchc.plan.GoalView;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.RowView;
import vn.cchc.shared.Texts;

/**
 * Prints a plan's goals and its table as people know it: an annex on A4 across, Times New Roman (Nghị định 30/2020/NĐ-CP
 * Phụ lục I).
 */
@Component
class AnnexPrint {

    private static final int PAGE = 500;
    private static final int[] SHARES = {700, 4000, 3600, 1900, 3000, 1400};

    private final RowQueries rows;
    private final GoalRepository goals;
    private final Texts texts;

    AnnexPrint(RowQueries rows, GoalRepository goals, Texts texts) {
        this.rows = rows;
        this.goals = goals;
        this.texts = texts;
    }

    /** @return a {@code .docx} file */
    byte[] print(PlanView plan) {
        Paper paper = Paper.landscape()
                .title(texts.get("plan.print.annex"))
                .title(plan.title())
                .leadIn(texts.get("plan.print.lead-in"));
        goals(paper, plan.id());
        table(paper.table(SHARES), plan);
        return paper.bytes();
    }

    private void goals(Paper paper, long planId) {
        List<GoalView> aims = goals.findByPlanIdOrderByOrdinal(planId).stream()
                .map(Goal::view)
                .toList();
        if (!aims.isEmpty()) {
            paper.heading(texts.get("plan.print.goals"));
            aims.forEach(aim -> paper.bullet(texts.get(
                    aim.scope().isEmpty() ? "plan.print.goal" : "plan.print.goal-in",
                    aim.indicator(),
                    texts.get(aim.comparator().nameKey(), aim.valueText()),
                    aim.scope())));
            paper.heading(texts.get("plan.print.tasks"));
        }
    }

    private void table(PaperTable table, PlanView plan) {
        table.head(Stream.of("number", "task", "deliverable", "deadline", "assignment", "budget")
                .map(column -> texts.get("plan.print.column." + column))
                .toArray(String[]::new));
        Map<Long, AreaView> areas =
                rows.areas(plan.id()).stream().collect(Collectors.toMap(AreaView::id, Function.identity()));
        Long area = null;
        for (long offset = 0; ; offset += PAGE) {
            List<RowView> page = rows.rows(plan.id(), offset, PAGE);
            for (RowView row : page) {
                if (row.areaId() != null && !row.areaId().equals(area)) {
                    area = row.areaId();
                    table.section(areas.get(area).number(), areas.get(area).title());
                }
                print(table, row);
            }
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    private static void print(PaperTable table, RowView row) {
        String budget = row.budget() == null
                ? row.budgetPrinted()
                : NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi-VN"))
                        .format(row.budget());
        if (row.deliverables().isEmpty()) {
            String[] cells = {row.number(), row.title(), "", "", "", budget};
            if (row.group()) {
                table.section(cells);
            } else {
                table.row(cells);
            }
        }
        for (DeliverableView item : row.deliverables()) {
            boolean first = item.ordinal() == 1;
            table.row(
                    first ? row.number() : "",
                    first ? row.title() : "",
                    item.text().isEmpty() ? row.evidence() : item.text(),
                    item.deadlinePhrase(),
                    assignment(item),
                    first ? budget : "");
        }
    }

    private static String assignment(DeliverableView item) {
        return item.assignmentText().isEmpty()
                ? item.parties().stream().map(party -> party.name()).distinct().collect(Collectors.joining("; "))
                : item.assignmentText();
    }
}
