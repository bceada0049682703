package vn.cchc.task.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.cchc.task.WorkState;

/** Pieces of work. */
interface WorkRepository extends JpaRepository<Work, Long> {

    List<Work> findByRowIdOrderById(long rowId);

    List<Work> findByRowIdInOrderById(Collection<Long> rowIds);

    List<Work> findByPlanIdOrderById(long planId);

    List<Work> findByOfficerIdAndStateNotInOrderById(String officerId, Collection<WorkState> states);

    int countByOfficerIdAndStateNotIn(String officerId, Collection<WorkState> states);

    int countByUnitIdAndStateNotIn(long unitId, Collection<WorkState> states);
}
