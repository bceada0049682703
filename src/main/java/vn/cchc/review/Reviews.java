package vn.cchc.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Processes;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.review.domain.ReviewOpening;
import vn.cchc.review.domain.ReviewPapers;
import vn.cchc.review.domain.ReviewQueries;
import vn.cchc.review.domain.ReviewRights;
import vn.cchc.review.domain.SheetQueries;
import vn.cchc.review.process.YearEndReview;
import vn.cchc.shared.BoundedText;
import vn.cchc.shared.Refusal;

/** Year-end reviews as a whole: opening, finding, giving up. */
@Service
public class Reviews {

    private static final int REASON_LENGTH = 2000;

    private final ReviewQueries queries;
    private final SheetQueries sheetQueries;
    private final ReviewRights rights;
    private final ReviewOpening opening;
    private final ReviewPapers papers;
    private final Organization organization;
    private final Processes processes;

    Reviews(
            ReviewQueries queries,
            SheetQueries sheetQueries,
            ReviewRights rights,
            ReviewOpening opening,
            ReviewPapers papers,
            Organization organization,
            Processes processes) {
        this.queries = queries;
        this.sheetQueries = sheetQueries;
        this.rights = rights;
        this.opening = opening;
        this.papers = papers;
        this.organization = organization;
        this.processes = processes;
    }

    /**
     * Opens the review of a year as the signed-in coordinator; the units are asked to score themselves.
     *
     * @return its id
     * @throws Refusal when the person is no coordinator, no criteria are in force, the year has a review already, or units
     *     and council do not fit together
     */
    @Transactional
    public long open(NewReview wanted) {
        String person = rights.requireCoordinator(wanted.agencyId());
        long review = opening.open(wanted, person);
        processes.start(
                YearEndReview.KEY, String.valueOf(review), wanted.agencyId(), Map.of(YearEndReview.REVIEW_ID, review));
        return review;
    }

    /**
     * Gives a review up before its decision has a number; everything under way for it ends.
     *
     * @throws Refusal when the person is no coordinator, it is too late, or no reason is given
     */
    @Transactional
    public void cancel(long reviewId, String reason) {
        ReviewView review = readable(reviewId);
        String person = rights.requireCoordinator(review.agencyId());
        String why = BoundedText.required(
                reason, REASON_LENGTH, "review.refusal.too-long.reason", "review.refusal.required.reason");
        if (review.state().closed()) {
            throw Refusal.conflict("review.refusal.state." + review.state());
        }
        papers.requireCancellable(reviewId);
        processes.message(
                YearEndReview.CANCELLED,
                YearEndReview.KEY,
                String.valueOf(reviewId),
                Map.of(YearEndReview.CANCELLED_BY, person, YearEndReview.CANCEL_REASON, why));
    }

    /**
     * Proposes the automatic scores anew for units that are still scoring themselves.
     *
     * @return for how many units
     */
    @Transactional
    public int refresh(long reviewId) {
        return opening.refresh(
                reviewId, rights.requireCoordinator(readable(reviewId).agencyId()));
    }

    /** Reviews that the signed-in person may follow, the newest year first. */
    @Transactional(readOnly = true)
    public Page<ReviewView> list(Pageable page) {
        String person = organization.currentPerson().id();
        Set<String> own = organization.agenciesOf(person);
        Set<String> overseen = rights.overseen(person);
        return new PageImpl<>(
                queries.reviews(own, overseen, page.getPageSize(), page.getOffset()),
                page,
                queries.count(own, overseen));
    }

    /** @throws Refusal not found, also for a review that the signed-in person may not follow */
    @Transactional(readOnly = true)
    public ReviewView readable(long reviewId) {
        String person = organization.currentPerson().id();
        return queries.review(reviewId)
                .filter(review -> rights.mayRead(person, review))
                .orElseThrow(() -> Refusal.notFound("review.refusal.no-review"));
    }

    /** A review; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public ReviewView view(long reviewId) {
        return queries.review(reviewId).orElseThrow(() -> Refusal.notFound("review.refusal.no-review"));
    }

    /** All sheets, those with a place first, in its order; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<SheetView> sheets(long reviewId) {
        return sheetQueries.sheets(reviewId);
    }

    /** The council's members, its chair first; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<Person> council(long reviewId) {
        List<String> accounts = queries.council(reviewId);
        Map<String, Person> people = organization.people(accounts);
        return accounts.stream().map(people::get).toList();
    }

    /** Whether the signed-in person sees the scores of every unit now. */
    @Transactional(readOnly = true)
    public boolean seesAllScores(ReviewView review) {
        return rights.seesAllScores(organization.currentPerson().id(), review);
    }

    /** What the signed-in person may set off for the review now. */
    @Transactional(readOnly = true)
    public Set<ReviewAction> actions(ReviewView review) {
        Set<ReviewAction> possible = EnumSet.noneOf(ReviewAction.class);
        if (!rights.coordinates(organization.currentPerson().id(), review.agencyId())) {
            return possible;
        }
        if (papers.cancellable(review.id())) {
            possible.add(ReviewAction.CANCEL);
        }
        if (review.state().councilOpen()) {
            possible.add(ReviewAction.COUNCIL);
        }
        if (review.state() == ReviewState.SCORING) {
            possible.add(ReviewAction.REFRESH);
        }
        if (review.state() == ReviewState.RANKING) {
            possible.add(ReviewAction.SURVEY);
        }
        if (review.state() == ReviewState.PUBLISHED && review.carriedOverAt() == null) {
            possible.add(ReviewAction.CARRY_OVER);
        }
        return possible;
    }

    /** The sheet of the signed-in person's own unit in a review, if there is one. */
    @Transactional(readOnly = true)
    public Optional<SheetView> ownSheet(long reviewId) {
        Set<Long> own = organization.unitsOf(organization.currentPerson().id());
        return sheetQueries.sheets(reviewId).stream()
                .filter(sheet -> own.contains(sheet.unitId()))
                .findFirst();
    }
}
