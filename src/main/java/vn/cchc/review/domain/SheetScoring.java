package vn.cchc.review.domain;

import java.math.BigDecimal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.review.Points;
import vn.cchc.review.SheetState;
import vn.cchc.shared.Refusal;

/** Writes scores line by line, as long as the sheet lies with whoever writes. */
@Service
@Transactional
public class SheetScoring {

    /** Kind of thing in the journal. */
    public static final String SUBJECT = "review-sheet";

    /** Owner kind of the files that show a score; their owner is the score. */
    public static final String EVIDENCE = "review-score";

    private final SheetLoad load;
    private final ReviewRights rights;

    SheetScoring(SheetLoad load, ReviewRights rights) {
        this.load = load;
        this.rights = rights;
    }

    /** The line as the page showed it. */
    public record Line(long sheetId, long scoreId, int version) {}

    /**
     * The unit scores itself under one criterion.
     *
     * @param points as written; empty leaves it open
     * @throws Refusal when the sheet does not lie with the unit, the line is stale, or the score is not possible
     */
    public void scoreSelf(Line at, String points, String note, String evidence, String person) {
        ScoreSheet sheet = load.writable(at.sheetId());
        rights.requireOfUnit(person, sheet.reviewId(), sheet.unitId());
        sheet.require(SheetState.SELF_SCORING);
        Score line = line(sheet, at);
        line.scoreSelf(Points.read(points), note, evidence, max(line));
    }

    /** @throws Refusal when the person may not hand in evidence for the line now */
    public void requireEvidenceOpen(long sheetId, long scoreId, String person) {
        ScoreSheet sheet = load.writable(sheetId);
        rights.requireOfUnit(person, sheet.reviewId(), sheet.unitId());
        if (sheet.state() != SheetState.EXPLAINING) {
            sheet.require(SheetState.SELF_SCORING);
        }
        requireScored(sheet, load.score(sheetId, scoreId));
    }

    /** The council accepts or adjusts one score. */
    public void appraise(Line at, String points, String reason, String person) {
        ScoreSheet sheet = load.writable(at.sheetId());
        rights.requireAppraiser(person, sheet.reviewId(), sheet.unitId());
        sheet.require(SheetState.APPRAISING);
        Score line = line(sheet, at);
        line.appraise(Points.read(points), reason, max(line));
    }

    /** The council accepts all scores that it has not looked at yet as they were claimed. */
    public void acceptRest(long sheetId, String person) {
        ScoreSheet sheet = load.alone(sheetId);
        load.requireOpen(sheet);
        rights.requireAppraiser(person, sheet.reviewId(), sheet.unitId());
        sheet.require(SheetState.APPRAISING);
        load.scored(sheet).stream().filter(line -> !line.appraised()).forEach(Score::accept);
    }

    /** The unit explains its view of one adjusted score. */
    public void explain(Line at, String words, String person) {
        ScoreSheet sheet = load.writable(at.sheetId());
        rights.requireOfUnit(person, sheet.reviewId(), sheet.unitId());
        sheet.require(SheetState.EXPLAINING);
        line(sheet, at).explain(words);
    }

    /** The council decides on one score after the explanation. */
    public void settle(Line at, String points, String reason, String person) {
        ScoreSheet sheet = load.writable(at.sheetId());
        rights.requireAppraiser(person, sheet.reviewId(), sheet.unitId());
        sheet.require(SheetState.SETTLING);
        Score line = line(sheet, at);
        if (!line.explained()) {
            throw Refusal.conflict("review.refusal.not-explained");
        }
        line.settle(Points.read(points), reason, max(line));
    }

    private Score line(ScoreSheet sheet, Line at) {
        Score line = load.score(sheet.id(), at.scoreId());
        requireScored(sheet, line);
        line.require(at.version());
        return line;
    }

    private void requireScored(ScoreSheet sheet, Score line) {
        if (load.surveyed(load.review(sheet.reviewId())).contains(line.criterionId())) {
            throw Refusal.conflict("review.refusal.survey-line");
        }
    }

    private BigDecimal max(Score line) {
        return load.criterion(line).maxScore();
    }
}
