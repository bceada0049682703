package vn.cchc.review.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.shared.LockingRepository;

/** Score sheets. */
interface ScoreSheetRepository extends LockingRepository<ScoreSheet> {

    List<ScoreSheet> findByReviewIdOrderById(long reviewId);

    Optional<ScoreSheet> findByReviewIdAndUnitId(long reviewId, long unitId);

    @Query("select s.id from ScoreSheet s where s.reviewId = :reviewId order by s.id")
    List<Long> idsOf(long reviewId);
}
