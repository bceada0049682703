package vn.cchc.plan.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Opinions on plans. */
interface PlanOpinionRepository extends JpaRepository<PlanOpinion, Long> {

    List<PlanOpinion> findByPlanIdAndRoundOrderByUnitId(long planId, int round);

    List<PlanOpinion> findByPlanIdOrderByRoundDescUnitId(long planId);

    Optional<PlanOpinion> findByPlanIdAndRoundAndUnitId(long planId, int round, long unitId);
}
