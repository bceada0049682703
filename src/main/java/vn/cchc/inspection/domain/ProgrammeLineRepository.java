package vn.cchc.inspection.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Lines of programmes in the order of the year. */
interface ProgrammeLineRepository extends JpaRepository<ProgrammeLine, Long> {

    List<ProgrammeLine> findByProgrammeIdOrderByMonthAscIdAsc(long programmeId);

    List<ProgrammeLine> findByProgrammeIdInOrderByMonthAscIdAsc(Collection<Long> programmeIds);

    List<ProgrammeLine> findByIdIn(Collection<Long> ids);
}
