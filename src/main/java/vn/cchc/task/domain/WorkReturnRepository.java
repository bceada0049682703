package vn.cchc.task.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** How deliverables were sent back. */
interface WorkReturnRepository extends JpaRepository<WorkReturn, Long> {

    List<WorkReturn> findByWorkIdInOrderById(Collection<Long> workIds);

    List<WorkReturn> findByItemIdOrderById(long itemId);
}
