package vn.cchc.plan.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** Settings by agency. */
public interface PlanSettingRepository extends JpaRepository<PlanSetting, String> {}
