package vn.cchc.inspection.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** Settings of agencies that have changed the usual ones. */
interface ProgrammeSettingRepository extends JpaRepository<ProgrammeSetting, String> {}
