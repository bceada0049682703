package vn.cchc.plan.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Goals of plans. */
public interface GoalRepository extends JpaRepository<Goal, Long> {

    /** The goals of a plan in their order. */
    List<Goal> findByPlanIdOrderByOrdinal(long planId);

    /** One goal, held against others who change it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Goal g where g.id = :id")
    Optional<Goal> lockById(long id);

    /** Place of the last goal, 0 when there is none. */
    @Query("select coalesce(max(g.ordinal), 0) from Goal g where g.planId = :planId")
    int lastOrdinal(long planId);

    /** How many goals the plan has. */
    long countByPlanId(long planId);
}
