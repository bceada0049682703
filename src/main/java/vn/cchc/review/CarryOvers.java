package vn.cchc.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.plan.CarryOver;
import vn.cchc.plan.PlanView;
import vn.cchc.review.domain.ReviewCourse;
import vn.cchc.review.domain.ReviewRights;
import vn.cchc.review.domain.UnfinishedTasks;
import vn.cchc.review.domain.UnsettledFindings;
import vn.cchc.shared.Refusal;

/** What a reviewed year left open, offered row by row to the drafts of the next year. */
@Service
public class CarryOvers {

    private final Reviews reviews;
    private final ReviewRights rights;
    private final UnfinishedTasks tasks;
    private final UnsettledFindings findings;
    private final CarryOver carryOver;
    private final Journal journal;

    CarryOvers(
            Reviews reviews,
            ReviewRights rights,
            UnfinishedTasks tasks,
            UnsettledFindings findings,
            CarryOver carryOver,
            Journal journal) {
        this.reviews = reviews;
        this.rights = rights;
        this.tasks = tasks;
        this.findings = findings;
        this.carryOver = carryOver;
        this.journal = journal;
    }

    /**
     * Tasks that were not finished, then findings that are open, were not implemented or came again; in the plan's order.
     *
     * @throws Refusal when the signed-in person is no coordinator
     */
    @Transactional(readOnly = true)
    public List<LeftOpen> offered(ReviewView review) {
        rights.requireCoordinator(review.agencyId());
        List<LeftOpen> offered = new ArrayList<>(tasks.of(review));
        offered.addAll(findings.of(review));
        return offered;
    }

    /** Drafts of next year's plan, the newest first. */
    @Transactional(readOnly = true)
    public List<PlanView> drafts(ReviewView review) {
        return carryOver.drafts(review.agencyId(), review.year() + 1);
    }

    /** What a draft has taken over already. */
    @Transactional(readOnly = true)
    public CarryOver.Taken taken(long draftPlanId) {
        return carryOver.taken(draftPlanId);
    }

    /**
     * Adds the chosen ones to a draft: all of them or none.
     *
     * @return how many
     * @throws Refusal when the person is no coordinator, the result is not published, the choice is closed, nothing is
     *     chosen, or something was taken before
     */
    @Transactional
    public int take(long reviewId, long draftPlanId, Collection<Long> rowIds, Collection<Long> findingIds) {
        ReviewView review = reviews.readable(reviewId);
        String person = rights.requireCoordinator(review.agencyId());
        if (review.state() != ReviewState.PUBLISHED) {
            throw Refusal.conflict("review.refusal.not-published");
        }
        if (review.carriedOverAt() != null) {
            throw Refusal.conflict("review.refusal.carried-over");
        }
        if (drafts(review).stream().noneMatch(draft -> draft.id() == draftPlanId)) {
            throw Refusal.invalid("review.refusal.no-draft", String.valueOf(review.year() + 1));
        }
        List<LeftOpen> chosen = offered(review).stream()
                .filter(open -> chosen(open, Set.copyOf(rowIds), Set.copyOf(findingIds)))
                .toList();
        if (chosen.isEmpty()) {
            throw Refusal.invalid("review.refusal.nothing-chosen");
        }
        carryOver.take(draftPlanId, chosen.stream().map(LeftOpen::row).toList(), person);
        chosen.stream()
                .filter(open -> open.kind() == LeftOpen.Kind.TASK)
                .forEach(open -> journal.record(Act.on("plan", review.planId(), "review.row-carried", person)
                        .inPlan(review.planId())
                        .inRow(open.id())
                        .with(String.valueOf(review.year() + 1))));
        journal.record(
                Act.on(ReviewCourse.SUBJECT, reviewId, "review.carried", person).with(String.valueOf(chosen.size())));
        return chosen.size();
    }

    private static boolean chosen(LeftOpen open, Set<Long> rowIds, Set<Long> findingIds) {
        return open.kind() == LeftOpen.Kind.TASK ? rowIds.contains(open.id()) : findingIds.contains(open.id());
    }
}
