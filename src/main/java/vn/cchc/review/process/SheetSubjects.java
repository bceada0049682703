package vn.cchc.review.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.review.ReviewView;
import vn.cchc.review.SheetView;
import vn.cchc.review.domain.ReviewQueries;
import vn.cchc.review.domain.ReviewRights;
import vn.cchc.review.domain.SheetQueries;
import vn.cchc.review.domain.SheetScoring;
import vn.cchc.shared.Texts;

/** Tells inbox and dossiers whose score sheet an instance of {@code review-sheet} is about. */
@Component
@Transactional(readOnly = true)
class SheetSubjects implements ProcessSubjects {

    private final ReviewQueries queries;
    private final SheetQueries sheetQueries;
    private final ReviewRights rights;
    private final Organization organization;
    private final Texts texts;

    SheetSubjects(
            ReviewQueries queries,
            SheetQueries sheetQueries,
            ReviewRights rights,
            Organization organization,
            Texts texts) {
        this.queries = queries;
        this.sheetQueries = sheetQueries;
        this.rights = rights;
        this.organization = organization;
        this.texts = texts;
    }

    @Override
    public String processKey() {
        return SheetReview.KEY;
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> ids) {
        List<SheetView> sheets = sheetQueries.sheets(ids);
        Map<Long, ReviewView> reviews =
                queries.reviews(sheets.stream().map(SheetView::reviewId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(ReviewView::id, Function.identity()));
        Map<Long, Unit> units =
                organization.units(sheets.stream().map(SheetView::unitId).toList());
        Map<Long, Subject> subjects = new HashMap<>();
        sheets.forEach(sheet ->
                subjects.put(sheet.id(), subject(sheet, reviews.get(sheet.reviewId()), units.get(sheet.unitId()))));
        return subjects;
    }

    private Subject subject(SheetView sheet, ReviewView review, Unit unit) {
        return new Subject(
                texts.get("review.sheet.title", unit.name(), String.valueOf(review.year())),
                null,
                review.agencyId(),
                "/reviews/" + review.id() + "/sheets/" + sheet.unitId(),
                null,
                null,
                SheetScoring.SUBJECT,
                sheet.id(),
                List.of(
                        texts.get(
                                "review.subject.state", texts.get(sheet.state().nameKey())),
                        texts.get("review.subject.scored", sheet.selfScored(), sheet.lines())),
                List.of());
    }

    @Override
    public boolean mayRead(String personId, long id) {
        return sheetQueries.sheets(List.of(id)).stream()
                .anyMatch(sheet -> queries.review(sheet.reviewId())
                        .filter(review -> rights.seesScores(personId, review, sheet.unitId()))
                        .isPresent());
    }
}
