package vn.cchc.task.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** Deliverables at work. */
interface WorkItemRepository extends JpaRepository<WorkItem, Long> {

    List<WorkItem> findByWorkIdOrderByOrdinal(long workId);

    @EntityGraph(attributePaths = "work")
    List<WorkItem> findByWorkIdInOrderByWorkIdAscOrdinalAsc(Collection<Long> workIds);

    @EntityGraph(attributePaths = "work")
    List<WorkItem> findByDeliverableIdOrderById(long deliverableId);

    @EntityGraph(attributePaths = "work")
    List<WorkItem> findByDeliverableIdInOrderById(Collection<Long> deliverableIds);
}
