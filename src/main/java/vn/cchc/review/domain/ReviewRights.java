package vn.cchc.review.domain;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.review.ReviewState;
import vn.cchc.review.ReviewView;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;

/**
 * Who sees and does what in a review. Everybody of the agency follows its course; scores are seen by the unit itself, the
 * council, coordinators and leaders until they are published, then by the whole agency and by coordinators and leaders of
 * the agencies above. Nobody appraises the own unit.
 */
@Component
public class ReviewRights {

    private final ReviewQueries queries;
    private final Organization organization;

    ReviewRights(ReviewQueries queries, Organization organization) {
        this.queries = queries;
        this.organization = organization;
    }

    /** Whether a person opens, ranks and publishes the agency's reviews. */
    public boolean coordinates(String personId, String agencyId) {
        return organization.holds(personId, Role.COORDINATOR, agencyId);
    }

    /**
     * The signed-in person, who coordinates the agency's reviews.
     *
     * @throws Refusal forbidden for others of the agency, not found for everybody else
     */
    public String requireCoordinator(String agencyId) {
        String person = organization.currentPerson().id();
        if (coordinates(person, agencyId)) {
            return person;
        }
        throw organization.agenciesOf(person).contains(agencyId)
                ? Refusal.forbidden("review.refusal.not-coordinator")
                : Refusal.notFound("review.refusal.no-review");
    }

    /** Whether a person may follow the course of a review. */
    public boolean mayRead(String personId, ReviewView review) {
        return organization.agenciesOf(personId).contains(review.agencyId())
                || review.state() == ReviewState.PUBLISHED && overseen(personId).contains(review.agencyId());
    }

    /** Whether a person may see the scores of every unit. */
    public boolean seesAllScores(String personId, ReviewView review) {
        return review.state() == ReviewState.PUBLISHED && mayRead(personId, review)
                || coordinates(personId, review.agencyId())
                || organization.holds(personId, Role.LEADER, review.agencyId())
                || organization.agenciesOf(personId).contains(review.agencyId())
                        && queries.inCouncil(review.id(), StandIn.whoseWork(personId));
    }

    /** Whether a person may see the scores of one unit. */
    public boolean seesScores(String personId, ReviewView review, long unitId) {
        return ofUnit(personId, unitId) || seesAllScores(personId, review);
    }

    /** Whether a person works in the unit and fills in its sheet. */
    public boolean ofUnit(String personId, long unitId) {
        return organization.unitsOf(personId).contains(unitId);
    }

    /** Whether a person answers for the unit. */
    public boolean heads(String personId, long unitId) {
        return organization.holds(personId, Role.HEAD, unitId);
    }

    /** Whether a person appraises the unit's sheet: a member of the council who does not work in the unit. */
    public boolean appraises(String personId, long reviewId, long unitId) {
        return queries.inCouncil(reviewId, StandIn.whoseWork(personId))
                && !organization.unitsBehind(personId).contains(unitId);
    }

    /** @throws Refusal for who does not work in the unit, and for a substitute who appraises it */
    public void requireOfUnit(String personId, long reviewId, long unitId) {
        if (!ofUnit(personId, unitId)) {
            throw Refusal.forbidden("review.refusal.not-own-unit");
        }
        if (StandIn.of(personId).isPresent() && queries.inCouncil(reviewId, personId)) {
            throw Refusal.forbidden("review.refusal.council-scores");
        }
    }

    /** @throws Refusal for who is not in the council, or works in the unit */
    public void requireAppraiser(String personId, long reviewId, long unitId) {
        if (!queries.inCouncil(reviewId, StandIn.whoseWork(personId))) {
            throw Refusal.forbidden("review.refusal.not-in-council");
        }
        if (organization.unitsBehind(personId).contains(unitId)) {
            throw Refusal.forbidden("review.refusal.own-unit");
        }
    }

    /** The agencies below those in which a person coordinates or leads: their published reviews are open to the person. */
    public Set<String> overseen(String personId) {
        return organization.overseen(personId);
    }
}
