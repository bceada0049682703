package vn.cchc.review.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.review.Points;
import vn.cchc.review.SheetState;
import vn.cchc.shared.Refusal;

/** What the process does to a review once all sheets are settled: survey, ranks, result, publication, carry-over. */
@Service
@Transactional
public class ReviewCourse {

    /** Kind of thing in the journal, and owner kind of a review's documents. */
    public static final String SUBJECT = "review";

    private final SheetLoad load;
    private final CriterionRepository criteria;
    private final ScoreRepository scores;
    private final ReviewRights rights;
    private final ScoringTable table;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    ReviewCourse(
            SheetLoad load,
            CriterionRepository criteria,
            ScoreRepository scores,
            ReviewRights rights,
            ScoringTable table,
            Organization organization,
            Journal journal,
            Clock clock) {
        this.load = load;
        this.criteria = criteria;
        this.scores = scores;
        this.rights = rights;
        this.table = table;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    /** Sheets on which unit or council have still to work. */
    @Transactional(readOnly = true)
    public List<Long> openSheets(long reviewId) {
        return load.all(reviewId).stream()
                .filter(sheet -> sheet.state() != SheetState.SETTLED)
                .map(ScoreSheet::id)
                .toList();
    }

    /** Whether the criteria of the review ask for a survey. */
    @Transactional(readOnly = true)
    public boolean surveyed(long reviewId) {
        return !load.surveyed(load.review(reviewId)).isEmpty();
    }

    /** Whether a sheet is new, or was sent back to the council only. */
    @Transactional(readOnly = true)
    public boolean selfScores(long sheetId) {
        return load.shared(sheetId).state().selfScoring();
    }

    /** Accounts of the council's members who may appraise the sheet: those who do not work in the unit. */
    @Transactional(readOnly = true)
    public List<String> appraisers(long sheetId) {
        ScoreSheet sheet = load.shared(sheetId);
        return load.review(sheet.reviewId()).council().stream()
                .map(CouncilMember::personId)
                .filter(person -> rights.appraises(person, sheet.reviewId(), sheet.unitId()))
                .sorted()
                .toList();
    }

    /**
     * Enters a score that a survey gives a unit.
     *
     * @param points as written; empty leaves it open
     */
    public void survey(long reviewId, SheetScoring.Line at, String points, String person) {
        Review review = requireCoordinator(load.reviewAlone(reviewId), person);
        review.requireRanking();
        Score line = load.score(at.sheetId(), at.scoreId());
        if (!load.surveyed(review).contains(line.criterionId())
                || load.shared(at.sheetId()).reviewId() != reviewId) {
            throw Refusal.notFound("review.refusal.no-sheet");
        }
        line.require(at.version());
        line.survey(Points.read(points), load.criterion(line).maxScore());
        if (load.all(reviewId).stream().anyMatch(ScoreSheet::ranked)) {
            // places that were made before follow the scores
            order(review);
        }
    }

    /** Where the survey scores come from. */
    public void surveyFrom(long reviewId, String source, String person) {
        requireCoordinator(load.reviewAlone(reviewId), person).surveyFrom(source);
    }

    /** @throws Refusal when a survey score is missing, or nobody has said where they come from */
    public void closeSurvey(long reviewId, String person) {
        Review review = load.reviewAlone(reviewId);
        review.requireRanking();
        requireSurvey(review);
        journal.record(Act.on(SUBJECT, reviewId, "review.surveyed", person));
    }

    private void requireSurvey(Review review) {
        long reviewId = review.id();
        var surveyed = load.surveyed(review);
        long open = lines(reviewId).stream()
                .filter(line -> surveyed.contains(line.criterionId()) && line.finalScore() == null)
                .count();
        if (open > 0) {
            throw Refusal.invalid("review.refusal.survey-open", open);
        }
        if (!surveyed.isEmpty() && !review.surveySourceNamed()) {
            throw Refusal.invalid("review.refusal.required.survey-source");
        }
    }

    /** Sums up all sheets, ranks the units and names their classes. */
    public void rank(long reviewId) {
        Review review = load.reviewAlone(reviewId);
        review.requireRanking();
        order(review);
        journal.record(Act.on(SUBJECT, reviewId, "review.ranked", Act.SYSTEM));
    }

    private void order(Review review) {
        long reviewId = review.id();
        BigDecimal most = criteria.findBySetIdOrderByOrdinal(review.setId()).stream()
                .filter(criterion -> criterion.kind() != null)
                .map(Criterion::maxScore)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<Long, BigDecimal> totals = lines(reviewId).stream()
                .filter(line -> line.finalScore() != null)
                .collect(Collectors.groupingBy(
                        Score::sheetId, Collectors.reducing(BigDecimal.ZERO, Score::finalScore, BigDecimal::add)));
        Map<ScoreSheet, BigDecimal> results = new HashMap<>();
        for (ScoreSheet sheet : load.all(reviewId)) {
            BigDecimal total = totals.getOrDefault(sheet.id(), BigDecimal.ZERO);
            sheet.count(total, Points.percent(total, most));
            results.put(sheet, total);
        }
        Ranking.of(results)
                .forEach((sheet, place) ->
                        sheet.place(place, table.rating(review.agencyId(), review.year(), sheet.percent())));
    }

    /** The coordinator submits the result with a general assessment. */
    public void submit(long reviewId, String assessment, String person) {
        Review review = requireCoordinator(load.reviewAlone(reviewId), person);
        review.requireRanking();
        requireSurvey(review);
        review.submit(assessment);
        journal.record(Act.on(SUBJECT, reviewId, "review.submitted", person));
    }

    /** The coordinator wants the result looked at once more after the report was issued. */
    public void takeBack(long reviewId, String reason, String person) {
        String why = Wording.required(reason, Wording.LONG, "reason");
        requireCoordinator(load.reviewAlone(reviewId), person).takeBack(why);
        journal.record(Act.on(SUBJECT, reviewId, "review.taken-back", person).because(why));
    }

    /** From now on everybody of the agency sees the result, and nothing changes any more. */
    public void publish(long reviewId) {
        load.reviewAlone(reviewId).publish(LocalDate.now(clock));
        journal.record(Act.on(SUBJECT, reviewId, "review.published", Act.SYSTEM));
    }

    /** The choice of what goes into next year's plan is closed. */
    public void closeCarryOver(long reviewId, String note, String person) {
        String words = Wording.optional(note, Wording.LONG, "reason");
        requireCoordinator(load.reviewAlone(reviewId), person).closeCarryOver(Instant.now(clock));
        journal.record(Act.on(SUBJECT, reviewId, "review.carried-over", person).because(words));
    }

    private List<Score> lines(long reviewId) {
        return scores.findBySheetIdInOrderById(
                load.all(reviewId).stream().map(ScoreSheet::id).toList());
    }

    private Review requireCoordinator(Review review, String person) {
        if (!organization.holds(person, Role.COORDINATOR, review.agencyId())) {
            throw Refusal.forbidden("review.refusal.not-coordinator");
        }
        return review;
    }
}
