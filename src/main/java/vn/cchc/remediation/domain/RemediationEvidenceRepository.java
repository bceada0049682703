package vn.cchc.remediation.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What shows that findings are fixed. */
interface RemediationEvidenceRepository extends JpaRepository<RemediationEvidence, Long> {

    List<RemediationEvidence> findByLineIdInOrderById(Collection<Long> lineIds);

    boolean existsByLineId(long lineId);

    long countByLineId(long lineId);
}
