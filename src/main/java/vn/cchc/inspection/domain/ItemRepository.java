package vn.cchc.inspection.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.cchc.plan.ReformDomain;

/** Items of the agencies' checklists. */
interface ItemRepository extends JpaRepository<ChecklistItem, Long> {

    List<ChecklistItem> findByAgencyIdAndRetiredAtIsNullOrderByAreaAscOrdinalAscIdAsc(String agencyId);

    List<ChecklistItem> findByAgencyIdAndAreaInAndRetiredAtIsNullOrderByOrdinalAscIdAsc(
            String agencyId, Collection<ReformDomain> areas);
}
