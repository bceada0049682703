package vn.cchc.inspection.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Visits to units. */
interface VisitRepository extends JpaRepository<Visit, Long> {

    List<Visit> findByInspectionIdOrderById(long inspectionId);
}
