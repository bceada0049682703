package vn.cchc.task.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.task.ContributionAnswer;

/** What units were asked and what they answered. */
interface ContributionRepository extends JpaRepository<Contribution, Long> {

    List<Contribution> findByWorkIdAndItemIdIsNullOrderById(long workId);

    List<Contribution> findByItemIdOrderById(long itemId);

    List<Contribution> findByWorkIdInOrderById(Collection<Long> workIds);

    List<Contribution> findByWorkIdInAndAnswer(Collection<Long> workIds, ContributionAnswer answer);

    @Query("select coalesce(max(c.round), 0) from Contribution c where c.workId = :workId and c.itemId = :itemId")
    int lastRound(long workId, long itemId);
}
