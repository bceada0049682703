package vn.cchc.review.domain;

import vn.cchc.review.ReviewState;
import vn.cchc.shared.LockingRepository;

/** Reviews. */
interface ReviewRepository extends LockingRepository<Review> {

    boolean existsByAgencyIdAndYearAndStateNot(String agencyId, int year, ReviewState state);
}
