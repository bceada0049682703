package vn.cchc.organization.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.cchc.organization.Role;

/** Stores appointments. */
public interface AppointmentStore extends JpaRepository<AppointmentEntity, Long> {

    /** Every appointment to a unit, past ones too. */
    List<AppointmentEntity> findByUnitId(long unitId);

    /** Whether exactly this appointment was made before. */
    boolean existsByPersonIdAndRoleAndAgencyIdAndUnitIdAndValidFrom(
            String personId, Role role, String agencyId, Long unitId, LocalDate validFrom);
}
