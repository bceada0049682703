package vn.cchc.task.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Deliverables at work. */
interface WorkItemRepository extends JpaRepository<WorkItem, Long> {

    List<WorkItem> findByWorkIdOrderByOrdinal(long workId);

    @EntityGraph(attributePaths = "work")
    List<WorkItem> findByWorkIdInOrderByWorkIdAscOrdinalAsc(Collection<Long> workIds);

    @EntityGraph(attributePaths = "work")
    List<WorkItem> findByDeliverableIdOrderById(long deliverableId);

    /** How far each piece of work on the deliverables is, without the pieces: there may be thousands. */
    @Query("select new vn.cchc.task.domain.ItemStage(i.deliverableId, i.state, i.document.submittedOn)"
            + " from WorkItem i where i.deliverableId in :deliverableIds")
    List<ItemStage> stages(Collection<Long> deliverableIds);
}
