package vn.cchc.review.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.review.ReviewState;

/** Reviews. */
interface ReviewRepository extends JpaRepository<Review, Long> {

    /** For a change: nobody else changes it or where its sheets stand meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Review r where r.id = :id")
    Optional<Review> lockById(long id);

    boolean existsByAgencyIdAndYearAndStateNot(String agencyId, int year, ReviewState state);
}
