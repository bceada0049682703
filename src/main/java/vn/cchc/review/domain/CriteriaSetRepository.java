package vn.cchc.review.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.review.CriteriaState;

/** Sets of criteria. */
interface CriteriaSetRepository extends JpaRepository<CriteriaSet, Long> {

    /** For a change: nobody else changes the set or its criteria meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from CriteriaSet s where s.id = :id")
    Optional<CriteriaSet> lockById(long id);

    Optional<CriteriaSet> findByAgencyIdAndYearAndState(String agencyId, int year, CriteriaState state);

    @Query("select coalesce(max(s.edition), 0) from CriteriaSet s where s.agencyId = :agencyId and s.year = :year")
    int lastEdition(String agencyId, int year);
}
