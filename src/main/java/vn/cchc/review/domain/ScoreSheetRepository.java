package vn.cchc.review.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Score sheets. */
interface ScoreSheetRepository extends JpaRepository<ScoreSheet, Long> {

    /** For a step of the sheet: nobody changes its scores meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ScoreSheet s where s.id = :id")
    Optional<ScoreSheet> lockById(long id);

    /** For a change of one score: others may change other scores, nobody where the sheet stands. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select s from ScoreSheet s where s.id = :id")
    Optional<ScoreSheet> shareById(long id);

    List<ScoreSheet> findByReviewIdOrderById(long reviewId);

    Optional<ScoreSheet> findByReviewIdAndUnitId(long reviewId, long unitId);

    @Query("select s.id from ScoreSheet s where s.reviewId = :reviewId order by s.id")
    List<Long> idsOf(long reviewId);
}
