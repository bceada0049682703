package vn.cchc.plan.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Areas of plans. */
public interface PlanAreaRepository extends JpaRepository<PlanArea, Long> {

    /** The sections of a plan in their order. */
    List<PlanArea> findByPlanIdOrderByOrdinal(long planId);
}
