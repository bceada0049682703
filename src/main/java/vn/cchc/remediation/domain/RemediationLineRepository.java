package vn.cchc.remediation.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.remediation.LineState;

/** Lines with the remediation that they belong to. */
interface RemediationLineRepository extends JpaRepository<RemediationLine, Long> {

    @Query("select l from RemediationLine l join fetch l.remediation where l.remediation.id = :remediationId"
            + " order by l.ordinal")
    List<RemediationLine> ofRemediation(long remediationId);

    @Query("select l from RemediationLine l join fetch l.remediation where l.id in :ids")
    List<RemediationLine> withIds(Collection<Long> ids);

    /** What a follow-up inspection of the unit may look at: endings that none has looked at yet. */
    @Query("select l from RemediationLine l join fetch l.remediation r where r.agencyId = :agencyId"
            + " and r.unitId in :unitIds and r.state <> vn.cchc.remediation.RemediationState.CANCELLED"
            + " and l.state in :ended and l.ending.dropped = false and l.followUp.holds is null order by l.id")
    List<RemediationLine> toFollowUp(String agencyId, Collection<Long> unitIds, Collection<LineState> ended);

    /** Lines about a finding, the newest first. */
    @Query("select l from RemediationLine l join fetch l.remediation where l.findingId = :findingId order by l.id desc")
    List<RemediationLine> ofFinding(long findingId);

    /** Endings that a follow-up inspection did not confirm and that no line takes up again. */
    @Query("select l from RemediationLine l join fetch l.remediation where l.followUp.inspectionId = :inspectionId"
            + " and l.followUp.holds = false"
            + " and not exists (select 1 from RemediationLine n where n.reopens = l.id) order by l.id")
    List<RemediationLine> toReopen(long inspectionId);

    /** To take the remediation's lock before the line is read. */
    @Query("select l.remediation.id from RemediationLine l where l.id = :id")
    Optional<Long> remediationOf(long id);
}
