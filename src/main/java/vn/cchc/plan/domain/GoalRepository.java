package vn.cchc.plan.domain;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.shared.LockingRepository;

/** Goals of plans. */
public interface GoalRepository extends LockingRepository<Goal> {

    /** The goals of a plan in their order. */
    List<Goal> findByPlanIdOrderByOrdinal(long planId);

    /** Place of the last goal, 0 when there is none. */
    @Query("select coalesce(max(g.ordinal), 0) from Goal g where g.planId = :planId")
    int lastOrdinal(long planId);

    /** How many goals the plan has. */
    long countByPlanId(long planId);
}
