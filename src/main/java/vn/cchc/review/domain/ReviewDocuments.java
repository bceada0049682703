package vn.cchc.review.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentOwner;
import vn.cchc.journal.Act;
import vn.cchc.review.ReviewView;

/** Tells the documents' room about reviews: council, coordinators and leaders read the drafts. */
@Component
class ReviewDocuments implements DocumentOwner {

    private final SheetLoad load;
    private final ReviewRights rights;

    ReviewDocuments(SheetLoad load, ReviewRights rights) {
        this.load = load;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return ReviewCourse.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayReadDraft(String personId, long reviewId) {
        ReviewView review = load.review(reviewId).view();
        return rights.seesAllScores(personId, review);
    }

    @Override
    @Transactional(readOnly = true)
    public Act placed(Act act, long reviewId) {
        return act.inPlan(load.review(reviewId).planId());
    }

    @Override
    @Transactional(readOnly = true)
    public Link link(long reviewId) {
        return new Link(load.review(reviewId).title(), "/reviews/" + reviewId);
    }
}
