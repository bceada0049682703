package vn.cchc.inspection.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Teams. */
interface TeamRepository extends JpaRepository<TeamMember, Long> {

    List<TeamMember> findByInspectionIdOrderById(long inspectionId);
}
