package vn.cchc.review.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Scores. */
interface ScoreRepository extends JpaRepository<Score, Long> {

    List<Score> findBySheetIdOrderById(long sheetId);

    List<Score> findBySheetIdInOrderById(Collection<Long> sheetIds);
}
