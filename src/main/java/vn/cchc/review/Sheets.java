package vn.cchc.review;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;
import vn.cchc.review.domain.ReviewQueries;
import vn.cchc.review.domain.ReviewRights;
import vn.cchc.review.domain.SheetQueries;
import vn.cchc.review.domain.SheetScoring;
import vn.cchc.review.domain.SheetScoring.Line;
import vn.cchc.shared.Refusal;

/** The score sheets of units: read, and filled in line by line by whoever they lie with. */
@Service
public class Sheets {

    private static final int MOST_FILES = 20;

    private final ReviewQueries queries;
    private final SheetQueries sheetQueries;
    private final ReviewRights rights;
    private final SheetScoring scoring;
    private final Files files;
    private final Organization organization;
    private final Journal journal;

    Sheets(
            ReviewQueries queries,
            SheetQueries sheetQueries,
            ReviewRights rights,
            SheetScoring scoring,
            Files files,
            Organization organization,
            Journal journal) {
        this.queries = queries;
        this.sheetQueries = sheetQueries;
        this.rights = rights;
        this.scoring = scoring;
        this.files = files;
        this.organization = organization;
        this.journal = journal;
    }

    /**
     * The sheet of a unit.
     *
     * @throws Refusal not found when there is none, forbidden when the signed-in person may not see its scores (yet)
     */
    @Transactional(readOnly = true)
    public SheetView readable(long reviewId, long unitId) {
        String person = organization.currentPerson().id();
        ReviewView review = queries.review(reviewId)
                .filter(found -> rights.mayRead(person, found))
                .orElseThrow(() -> Refusal.notFound("review.refusal.no-review"));
        SheetView sheet =
                sheetQueries.sheet(reviewId, unitId).orElseThrow(() -> Refusal.notFound("review.refusal.no-sheet"));
        if (!rights.seesScores(person, review, unitId)) {
            throw Refusal.forbidden("review.refusal.scores-hidden");
        }
        return sheet;
    }

    /** A sheet; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public SheetView view(long sheetId) {
        return sheetQueries.sheets(List.of(sheetId)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("review.refusal.no-sheet"));
    }

    /** The scores of a sheet by criterion; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public Map<Long, ScoreView> scores(long sheetId) {
        return sheetQueries.scores(sheetId).stream()
                .collect(Collectors.toMap(ScoreView::criterionId, Function.identity()));
    }

    /** Files that show scores, by score, in one statement; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public Map<Long, List<StoredFile>> evidence(Collection<ScoreView> scores) {
        return files
                .of(SheetScoring.EVIDENCE, scores.stream().map(ScoreView::id).toList())
                .stream()
                .collect(Collectors.groupingBy(StoredFile::ownerId));
    }

    /** What the signed-in person may write on the sheet now. */
    @Transactional(readOnly = true)
    public SheetPart writes(SheetView sheet) {
        String person = organization.currentPerson().id();
        if (queries.review(sheet.reviewId())
                .filter(review -> !review.state().closed())
                .isEmpty()) {
            return SheetPart.NOTHING;
        }
        boolean own = rights.ofUnit(person, sheet.unitId());
        return switch (sheet.state()) {
            case SELF_SCORING -> own ? SheetPart.SELF_SCORE : SheetPart.NOTHING;
            case EXPLAINING -> own ? SheetPart.EXPLANATION : SheetPart.NOTHING;
            case APPRAISING -> appraises(person, sheet) ? SheetPart.APPRAISAL : SheetPart.NOTHING;
            case SETTLING -> appraises(person, sheet) ? SheetPart.SETTLEMENT : SheetPart.NOTHING;
            case CONFIRMING, SETTLED -> SheetPart.NOTHING;
        };
    }

    /** The unit's own score under one criterion. */
    @Transactional
    public void scoreSelf(Line at, String points, String note, String evidence) {
        scoring.scoreSelf(
                at, points, note, evidence, organization.currentPerson().id());
    }

    /** The council accepts or adjusts one score. */
    @Transactional
    public void appraise(Line at, String points, String reason) {
        scoring.appraise(at, points, reason, organization.currentPerson().id());
    }

    /** The council accepts the scores that it has not looked at yet. */
    @Transactional
    public void acceptRest(long sheetId) {
        scoring.acceptRest(sheetId, organization.currentPerson().id());
    }

    /** The unit explains its view of one adjusted score. */
    @Transactional
    public void explain(Line at, String words) {
        scoring.explain(at, words, organization.currentPerson().id());
    }

    /** The council decides on one explained score. */
    @Transactional
    public void settle(Line at, String points, String reason) {
        scoring.settle(at, points, reason, organization.currentPerson().id());
    }

    /**
     * A file that shows a score.
     *
     * @throws Refusal when the sheet does not lie with the unit, or the file is not what its name says or of a wrong type
     */
    @Transactional
    public StoredFile addEvidence(SheetView sheet, long scoreId, String name, InputStream content) {
        String person = organization.currentPerson().id();
        scoring.requireEvidenceOpen(sheet.id(), scoreId, person);
        String agency = queries.review(sheet.reviewId()).orElseThrow().agencyId();
        var owner = new Files.Owner(agency, SheetScoring.EVIDENCE, scoreId);
        if (files.of(owner).size() >= MOST_FILES) {
            throw Refusal.invalid("review.refusal.too-many-files", MOST_FILES);
        }
        StoredFile stored = files.store(name, content, person, owner);
        journal.record(Act.on(SheetScoring.SUBJECT, sheet.id(), "review.evidence-added", person)
                .with(stored.name()));
        return stored;
    }

    private boolean appraises(String person, SheetView sheet) {
        return rights.appraises(person, sheet.reviewId(), sheet.unitId());
    }
}
