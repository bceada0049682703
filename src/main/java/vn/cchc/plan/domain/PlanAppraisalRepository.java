package vn.cchc.plan.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Results of appraisals. */
interface PlanAppraisalRepository extends JpaRepository<PlanAppraisal, Long> {

    List<PlanAppraisal> findByPlanIdOrderByIdDesc(long planId);
}
