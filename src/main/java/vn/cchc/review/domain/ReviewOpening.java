package vn.cchc.review.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.review.CriteriaState;
import vn.cchc.review.NewReview;
import vn.cchc.review.ReviewState;
import vn.cchc.shared.Refusal;

/** Opens reviews: everything that must be there before units are asked to score themselves. */
@Service
@Transactional
public class ReviewOpening {

    private final ReviewRepository reviews;
    private final ScoreSheetRepository sheets;
    private final CriteriaSetRepository sets;
    private final Prefilling prefilling;
    private final SheetLoad load;
    private final CouncilRules council;
    private final Organization organization;
    private final Plans plans;
    private final Journal journal;
    private final Clock clock;

    ReviewOpening(
            ReviewRepository reviews,
            ScoreSheetRepository sheets,
            CriteriaSetRepository sets,
            Prefilling prefilling,
            SheetLoad load,
            CouncilRules council,
            Organization organization,
            Plans plans,
            Journal journal,
            Clock clock) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.sets = sets;
        this.prefilling = prefilling;
        this.load = load;
        this.council = council;
        this.organization = organization;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Opens the review of a year with an empty sheet for each unit.
     *
     * @return its id
     * @throws Refusal when no criteria are in force, the year has a review, a unit or member is another agency's, or nobody
     *     in the council may appraise one of the units
     */
    public long open(NewReview wanted, String person) {
        CriteriaSet set = sets.findByAgencyIdAndYearAndState(wanted.agencyId(), wanted.year(), CriteriaState.IN_FORCE)
                .orElseThrow(
                        () -> Refusal.conflict("review.refusal.no-criteria-in-force", String.valueOf(wanted.year())));
        if (reviews.existsByAgencyIdAndYearAndStateNot(wanted.agencyId(), wanted.year(), ReviewState.CANCELLED)) {
            throw Refusal.conflict("review.refusal.year-has-review", String.valueOf(wanted.year()));
        }
        checkPlan(wanted);
        Map<Long, Unit> units = units(wanted);
        council.check(wanted.agencyId(), wanted.council(), units);
        Review review = reviews.saveAndFlush(new Review(wanted, set.id(), person, Instant.now(clock)));
        wanted.unitIds().stream().distinct().forEach(unit -> sheets.save(new ScoreSheet(review.id(), unit)));
        journal.record(Act.on(ReviewCourse.SUBJECT, review.id(), "review.opened", person)
                .with(String.valueOf(wanted.year()), String.valueOf(units.size())));
        return review.id();
    }

    /** Makes the lines of all sheets and proposes what the system knows; may be repeated. */
    public void fill(long reviewId) {
        prefilling.fill(load.reviewAlone(reviewId), load.all(reviewId));
    }

    /** Proposes anew for units that are still scoring themselves; what they have claimed stays. */
    public int refresh(long reviewId, String person) {
        // sheets before the review, as when a unit hands in: nobody waits for the other
        List<ScoreSheet> open = load.sheetIds(reviewId).stream()
                .map(load::alone)
                .filter(sheet -> sheet.state().selfScoring())
                .toList();
        Review review = load.reviewAlone(reviewId);
        if (open.isEmpty() || review.state().closed()) {
            throw Refusal.conflict("review.refusal.nobody-scores");
        }
        prefilling.fill(review, open);
        journal.record(Act.on(ReviewCourse.SUBJECT, reviewId, "review.refreshed", person));
        return open.size();
    }

    private void checkPlan(NewReview wanted) {
        if (wanted.planId() == null) {
            return;
        }
        PlanView plan = plans.view(wanted.planId());
        if (!plan.agencyId().equals(wanted.agencyId())
                || plan.planYear() != wanted.year()
                || !plan.state().issued()) {
            throw Refusal.invalid("review.refusal.plan", String.valueOf(wanted.year()));
        }
    }

    private Map<Long, Unit> units(NewReview wanted) {
        if (wanted.unitIds().isEmpty()) {
            throw Refusal.invalid("review.refusal.no-units");
        }
        Map<Long, Unit> units = organization.units(wanted.unitIds());
        LocalDate today = LocalDate.now(clock);
        for (Long id : wanted.unitIds()) {
            Unit unit = units.get(id);
            if (unit == null || !unit.agencyId().equals(wanted.agencyId())) {
                throw Refusal.invalid("review.refusal.foreign-unit");
            }
            if (!unit.validOn(today)) {
                throw unit.successorId() == null
                        ? Refusal.invalid("review.refusal.unit-ended", unit.name())
                        : Refusal.invalid(
                                "review.refusal.unit-merged",
                                unit.name(),
                                organization.heir(id).name());
            }
        }
        if (wanted.advisoryUnitId() == null
                || !organization.unit(wanted.advisoryUnitId()).agencyId().equals(wanted.agencyId())) {
            throw Refusal.invalid("review.refusal.advisory-unit");
        }
        return units;
    }
}
