package vn.cchc.task.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Days of deliverables that have several. */
interface ItemDateRepository extends JpaRepository<ItemDate, Long> {

    List<ItemDate> findByItemIdOrderByEffectiveDueAscOrdinalAsc(long itemId);

    List<ItemDate> findByItemIdInOrderByEffectiveDueAscOrdinalAsc(Collection<Long> itemIds);
}
