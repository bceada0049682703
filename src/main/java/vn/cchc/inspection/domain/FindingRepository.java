package vn.cchc.inspection.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Findings. */
interface FindingRepository extends JpaRepository<Finding, Long> {

    Optional<Finding> findByAnswerId(long answerId);

    List<Finding> findByInspectionUnitId(long visitId);
}
