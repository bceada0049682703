package vn.cchc.review.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.document.print.Paper;
import vn.cchc.document.print.PaperTable;
import vn.cchc.review.GoalResult;
import vn.cchc.review.GoalResults;
import vn.cchc.review.ReviewView;
import vn.cchc.shared.Texts;
import vn.cchc.task.WorkState;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/** Writes the report on the year: assessment, goals, tasks, ranks; scores by area as an annex. */
@Component
class SummaryPrint {

    private final ResultTables tables;
    private final ReviewHead head;
    private final GoalResults goals;
    private final Works works;
    private final Texts texts;

    SummaryPrint(ResultTables tables, ReviewHead head, GoalResults goals, Works works, Texts texts) {
        this.tables = tables;
        this.head = head;
        this.goals = goals;
        this.works = works;
        this.texts = texts;
    }

    /** @return a {@code .docx} file */
    byte[] print(ReviewView review) {
        String year = String.valueOf(review.year());
        Paper paper = Paper.portrait();
        head.write(paper, review, DocumentType.REPORT);
        paper.title(texts.get("review.paper.summary.name"))
                .title(texts.get("review.paper.summary.title", year))
                .heading(texts.get("review.paper.summary.assessment"))
                .paragraph(review.assessment())
                .heading(texts.get("review.paper.summary.goals"));
        goals(paper, goals.of(review.planId()));
        paper.heading(texts.get("review.paper.summary.tasks")).paragraph(tasks(review));
        paper.heading(texts.get("review.paper.summary.ranks"));
        tables.ranks(paper, review);
        head.close(paper, review);
        paper.across()
                .title(texts.get("review.paper.annex"))
                .title(texts.get("review.paper.annex.title", year))
                .leadIn(texts.get("review.paper.annex.lead-in"));
        tables.areas(paper, review);
        return paper.bytes();
    }

    private void goals(Paper paper, List<GoalResult> results) {
        if (results.isEmpty()) {
            paper.paragraph(texts.get("review.paper.summary.no-goals"));
            return;
        }
        PaperTable table = paper.table(6, 3, 3, 2)
                .head(
                        texts.get("review.goal.indicator"),
                        texts.get("review.goal.value"),
                        texts.get("review.goal.actual"),
                        texts.get("review.goal.reached"));
        for (GoalResult result : results) {
            table.row(
                    result.goal().indicator(),
                    texts.get(
                            result.goal().comparator().nameKey(), result.goal().valueText()),
                    result.actual() == null ? texts.get("review.goal.no-actual") : result.actualText(),
                    texts.get("review.goal.reached." + result.reached()));
        }
    }

    private String tasks(ReviewView review) {
        Collection<WorkView> all = review.planId() == null ? List.of() : works.ofPlan(review.planId());
        long counted = all.stream().filter(SummaryPrint::counts).count();
        long done = all.stream()
                .filter(SummaryPrint::counts)
                .filter(work -> work.state().delivered())
                .count();
        return counted == 0
                ? texts.get("review.paper.summary.no-tasks")
                : texts.get("review.paper.summary.tasks-done", counted, done, counted - done);
    }

    private static boolean counts(WorkView work) {
        return work.state() != WorkState.NOT_ARISEN && work.state() != WorkState.CANCELLED;
    }
}
