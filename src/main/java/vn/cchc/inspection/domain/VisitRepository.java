package vn.cchc.inspection.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Visits to units. */
interface VisitRepository extends JpaRepository<Visit, Long> {

    List<Visit> findByInspectionIdOrderById(long inspectionId);

    /** To take the inspection's lock before the visit is read. */
    @Query("select v.inspectionId from Visit v where v.id = :id")
    Optional<Long> inspectionOf(long id);
}
