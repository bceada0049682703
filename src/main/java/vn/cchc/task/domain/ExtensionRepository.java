package vn.cchc.task.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.task.ExtensionState;

/** Requests for later last days. */
interface ExtensionRepository extends JpaRepository<Extension, Long> {

    List<Extension> findByItemIdInOrderById(Collection<Long> itemIds);

    boolean existsByItemIdAndState(long itemId, ExtensionState state);

    /** Those about a piece of work on which nobody has decided. */
    @Query("select e from Extension e, WorkItem i where i.id = e.itemId and i.work.id = :workId and e.state = 'ASKED'")
    List<Extension> openOfWork(long workId);
}
