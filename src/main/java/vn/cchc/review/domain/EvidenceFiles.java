package vn.cchc.review.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.FileOwner;

/** Evidence is read by whoever sees the unit's scores. */
@Component("reviewEvidenceFiles")
class EvidenceFiles implements FileOwner {

    private final ReviewQueries queries;
    private final SheetQueries sheetQueries;
    private final ReviewRights rights;

    EvidenceFiles(ReviewQueries queries, SheetQueries sheetQueries, ReviewRights rights) {
        this.queries = queries;
        this.sheetQueries = sheetQueries;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return SheetScoring.EVIDENCE;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(String personId, long scoreId) {
        return sheetQueries
                .sheetOfScore(scoreId)
                .flatMap(sheet ->
                        sheetQueries.sheets(java.util.List.of(sheet)).stream().findFirst())
                .filter(sheet -> queries.review(sheet.reviewId())
                        .filter(review -> rights.seesScores(personId, review, sheet.unitId()))
                        .isPresent())
                .isPresent();
    }
}
