package vn.cchc.remediation.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Remediations by id, with the lock that a change of one of their lines takes. */
interface RemediationRepository extends JpaRepository<Remediation, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Remediation r where r.id = :id")
    Optional<Remediation> lockById(long id);

    Optional<Remediation> findByDocumentId(Long documentId);

    List<Remediation> findByInspectionIdOrderById(long inspectionId);

    Optional<Remediation> findByInspectionIdAndUnitId(long inspectionId, long unitId);
}
