package vn.cchc.task.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What shows that deliverables are there. */
interface EvidenceRepository extends JpaRepository<Evidence, Long> {

    List<Evidence> findByItemIdOrderById(long itemId);

    List<Evidence> findByItemIdInOrderById(Collection<Long> itemIds);
}
