package vn.cchc.review;

import static vn.cchc.testing.SignedInAs.as;
import static vn.cchc.testing.SignedInAs.doAs;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.cchc.remediation.process.RemedyDesk;
import vn.cchc.review.domain.SheetScoring.Line;
import vn.cchc.testing.TestAgency;

/** What people do in a review: criteria in force, a review opened, sheets filled in, tasks completed. */
@Component
public class ReviewDesk {

    private final CriteriaSets sets;
    private final Reviews reviews;
    private final Sheets sheets;
    private final Surveys surveys;
    private final RemedyDesk desk;
    private final RuntimeService runtime;
    private final ManagementService jobs;

    ReviewDesk(
            CriteriaSets sets,
            Reviews reviews,
            Sheets sheets,
            Surveys surveys,
            RemedyDesk desk,
            RuntimeService runtime,
            ManagementService jobs) {
        this.sets = sets;
        this.reviews = reviews;
        this.sheets = sheets;
        this.surveys = surveys;
        this.desk = desk;
        this.runtime = runtime;
        this.jobs = jobs;
    }

    /** A criterion in short. */
    public static NewCriterion criterion(String code, String max, CriterionKind kind) {
        return new NewCriterion(
                0,
                code,
                "Tiêu chí " + code,
                max == null ? null : new BigDecimal(max),
                kind,
                kind == CriterionKind.AUTO ? ScoringFact.TASKS_ON_TIME : null,
                "");
    }

    /** Criteria of 2026 in force: 10 automatic, 10 own, and 5 of a survey when one is wanted. */
    public long criteria(TestAgency agency, boolean survey) {
        return as(agency.coordinator(), () -> {
            long set = sets.draft(agency.id(), 2026, "Bộ tiêu chí " + agency.id());
            sets.write(set, null, criterion("1", "20", null));
            sets.write(set, null, criterion("1.1", "10", CriterionKind.AUTO));
            sets.write(set, null, criterion("1.2", "10", CriterionKind.SELF));
            if (survey) {
                sets.write(set, null, criterion("2", "5", CriterionKind.SURVEY));
            }
            sets.putInForce(set);
            return set;
        });
    }

    /** A review of 2026 for these units; the council: coordinator, inspector and the heads of TCKT and QLDA. */
    public long open(TestAgency agency, String... units) {
        long review = as(agency.coordinator(), () -> reviews.open(wanted(agency, units)));
        runJobs(review);
        return review;
    }

    /** What is sent to open a review. */
    public NewReview wanted(TestAgency agency, String... units) {
        return new NewReview(
                agency.id(),
                2026,
                "Tổng kết năm 2026 " + agency.id(),
                null,
                agency.unit("HCTH"),
                java.util.Arrays.stream(units).map(agency::unit).toList(),
                List.of(agency.coordinator(), agency.inspector(), agency.head("TCKT"), agency.head("QLDA")));
    }

    /** Runs what waits in the review's own process. */
    public void runJobs(long review) {
        String instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey("year-end-review")
                .processInstanceBusinessKey(String.valueOf(review))
                .singleResult()
                .getId();
        jobs.createJobQuery()
                .processInstanceId(instance)
                .messages()
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    /** The sheet of a unit. */
    public SheetView sheet(TestAgency agency, long review, String unit) {
        return reviews.sheets(review).stream()
                .filter(sheet -> sheet.unitId() == agency.unit(unit))
                .findFirst()
                .orElseThrow();
    }

    /** The line of a criterion on a sheet. */
    public ScoreView score(SheetView sheet, String code) {
        Map<Long, ScoreView> scores = sheets.scores(sheet.id());
        return sets.criteria(reviews.view(sheet.reviewId()).setId()).stream()
                .filter(criterion -> criterion.code().equals(code))
                .map(criterion -> scores.get(criterion.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The line as a page shows it. */
    public Line line(SheetView sheet, String code) {
        ScoreView score = score(sheet, code);
        return new Line(sheet.id(), score.id(), score.version());
    }

    /** An officer or head writes a score of the own unit. */
    public void self(String person, SheetView sheet, String code, String points) {
        doAs(person, () -> sheets.scoreSelf(line(sheet, code), points, "Thuyết minh", "QĐ 1"));
    }

    /** A unit scores itself and its head hands in. */
    public void handIn(TestAgency agency, long review, String unit, String first, String second) {
        SheetView sheet = sheet(agency, review, unit);
        self(agency.head(unit), sheet, "1.1", first);
        self(agency.head(unit), sheet, "1.2", second);
        complete(sheet, agency.head(unit), "self-score");
    }

    /** Takes and completes a task about a sheet. */
    public void complete(SheetView sheet, String person, String taskKey, Object... values) {
        desk.complete(desk.task("review-sheet", sheet.id(), taskKey), person, values);
    }

    /** Takes and completes a task about the review itself. */
    public void complete(long review, TestAgency agency, String taskKey, Object... values) {
        desk.complete(desk.task("year-end-review", review, taskKey), agency.coordinator(), values);
    }

    /** A unit's scores go through as they were claimed. */
    public void settle(TestAgency agency, long review, String unit, String first, String second) {
        handIn(agency, review, unit, first, second);
        complete(sheet(agency, review, unit), agency.inspector(), "appraise-score", "acceptRest", true);
    }

    /** Keys of what is open about the review itself. */
    public List<String> open(long review) {
        return desk.open("year-end-review", review);
    }

    /** Keys of what is open about a sheet. */
    public List<String> open(SheetView sheet) {
        return desk.open("review-sheet", sheet.id());
    }

    /** The coordinator enters the survey score of a unit. */
    public void survey(TestAgency agency, long review, String unit, String points) {
        Line line = line(sheet(agency, review, unit), "2");
        doAs(
                agency.coordinator(),
                () -> surveys.enter(
                        review, line.sheetId(), Map.of("score-" + line.scoreId() + "-" + line.version(), points)));
    }

    /** The coordinator says where the survey scores come from. */
    public void surveySource(TestAgency agency, long review) {
        doAs(agency.coordinator(), () -> surveys.source(review, "Báo cáo 12/BC-XHH"));
    }

    /** Units in the order of their ranks. */
    public List<SheetView> ranked(long review) {
        return reviews.sheets(review).stream()
                .sorted(Comparator.comparing(SheetView::rank))
                .toList();
    }

    /** Through checks and signature to dispatch; the head of HCTH checks the content. */
    public void issue(TestAgency agency, long document) {
        desk.issue(agency, document, "HCTH");
    }

    public RemedyDesk desk() {
        return desk;
    }
}
