package vn.cchc.review.domain;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.OpenTasks;
import vn.cchc.engine.TaskOffers;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;
import vn.cchc.review.SheetView;
import vn.cchc.review.process.SheetReview;
import vn.cchc.shared.Refusal;

/**
 * The council of a review that is under way: who falls ill or moves on is replaced, who is missing is added, until the
 * result is submitted. Open tasks follow; nobody comes to appraise the own unit.
 */
@Service
@Transactional
public class CouncilChanges {

    private static final Set<String> COUNCIL_TASKS = Set.of(SheetReview.APPRAISE_SCORE, SheetReview.SETTLE_SCORE);

    private final SheetLoad load;
    private final ReviewRepository reviews;
    private final ReviewQueries queries;
    private final SheetQueries sheetQueries;
    private final ReviewRights rights;
    private final CouncilRules rules;
    private final ReviewCourse course;
    private final Organization organization;
    private final OpenTasks openTasks;
    private final TaskOffers offers;
    private final Journal journal;

    CouncilChanges(
            SheetLoad load,
            ReviewRepository reviews,
            ReviewQueries queries,
            SheetQueries sheetQueries,
            ReviewRights rights,
            CouncilRules rules,
            ReviewCourse course,
            Organization organization,
            OpenTasks openTasks,
            TaskOffers offers,
            Journal journal) {
        this.load = load;
        this.reviews = reviews;
        this.queries = queries;
        this.sheetQueries = sheetQueries;
        this.rights = rights;
        this.rules = rules;
        this.course = course;
        this.organization = organization;
        this.openTasks = openTasks;
        this.offers = offers;
        this.journal = journal;
    }

    /**
     * Puts somebody into the place of a member, as the signed-in coordinator; the chair stays the chair's place.
     *
     * @throws Refusal when the person is no coordinator, the result is submitted, the one is not in the council or the
     *     other is already, is not of the agency, a unit would be left without an appraiser, or no reason is given
     */
    public void replace(long reviewId, String leaving, String successor, String reason) {
        String person = coordinator(reviewId);
        String why = Wording.required(reason, Wording.LONG, "reason");
        Review review = load.reviewAlone(reviewId);
        review.replaceMember(leaving, successor);
        settle(review, successor);
        journal.record(Act.on(ReviewCourse.SUBJECT, reviewId, "review.member-replaced", person)
                .with(name(leaving), name(successor))
                .because(why));
    }

    /**
     * Adds a member, as the signed-in coordinator.
     *
     * @throws Refusal as {@link #replace(long, String, String, String)}
     */
    public void add(long reviewId, String member, String reason) {
        String person = coordinator(reviewId);
        String why = Wording.required(reason, Wording.LONG, "reason");
        Review review = load.reviewAlone(reviewId);
        review.addMember(member);
        settle(review, null);
        journal.record(Act.on(ReviewCourse.SUBJECT, reviewId, "review.member-added", person)
                .with(name(member))
                .because(why));
    }

    private String coordinator(long reviewId) {
        String person = organization.currentPerson().id();
        return rights.requireCoordinator(queries.review(reviewId)
                .filter(review -> rights.mayRead(person, review))
                .orElseThrow(() -> Refusal.notFound("review.refusal.no-review"))
                .agencyId());
    }

    private void settle(Review review, String successor) {
        List<SheetView> sheets = sheetQueries.sheets(review.id());
        rules.check(
                review.agencyId(),
                review.council().stream().map(CouncilMember::personId).toList(),
                organization.units(sheets.stream().map(SheetView::unitId).toList()));
        // who may appraise what is asked of the database
        reviews.flush();
        openTasks
                .of(
                        SheetReview.KEY,
                        sheets.stream().map(sheet -> String.valueOf(sheet.id())).toList())
                .stream()
                .filter(task -> COUNCIL_TASKS.contains(task.taskKey()))
                .forEach(task ->
                        offers.offer(task.id(), course.appraisers(Long.parseLong(task.businessKey())), successor));
    }

    private String name(String account) {
        return organization.person(account).fullName();
    }
}
