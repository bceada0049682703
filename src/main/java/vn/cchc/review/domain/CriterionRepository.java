package vn.cchc.review.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Criteria. */
interface CriterionRepository extends JpaRepository<Criterion, Long> {

    List<Criterion> findBySetIdOrderByOrdinal(long setId);
}
