package vn.cchc.review.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.review.CriteriaState;
import vn.cchc.shared.LockingRepository;

/** Sets of criteria. */
interface CriteriaSetRepository extends LockingRepository<CriteriaSet> {

    Optional<CriteriaSet> findByAgencyIdAndYearAndState(String agencyId, int year, CriteriaState state);

    @Query("select coalesce(max(s.edition), 0) from CriteriaSet s where s.agencyId = :agencyId and s.year = :year")
    int lastEdition(String agencyId, int year);
}
