package vn.cchc.remediation.domain;

import java.util.List;
import java.util.Optional;
import vn.cchc.shared.LockingRepository;

/** Remediations by id, with the lock that a change of one of their lines takes. */
interface RemediationRepository extends LockingRepository<Remediation> {

    Optional<Remediation> findByDocumentId(Long documentId);

    List<Remediation> findByInspectionIdOrderById(long inspectionId);

    Optional<Remediation> findByInspectionIdAndUnitId(long inspectionId, long unitId);
}
