package vn.cchc.inspection.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.inspection.ProgrammeState;
import vn.cchc.shared.LockingRepository;

/** Programmes by id, with the lock that changes take. */
interface ProgrammeRepository extends LockingRepository<InspectionProgramme> {

    Optional<InspectionProgramme> findByDocumentId(Long documentId);

    boolean existsByAgencyIdAndYearAndStateNot(String agencyId, int year, ProgrammeState state);

    /** Those of agencies of which a reader sees drafts, and of which a reader sees what is issued; the newest first. */
    @Query("select p from InspectionProgramme p where p.agencyId in :all or (p.agencyId in :issued and"
            + " p.state = vn.cchc.inspection.ProgrammeState.ISSUED) order by p.year desc, p.id desc")
    Page<InspectionProgramme> readable(Collection<String> all, Collection<String> issued, Pageable page);

    List<InspectionProgramme> findByIdIn(Collection<Long> ids);
}
