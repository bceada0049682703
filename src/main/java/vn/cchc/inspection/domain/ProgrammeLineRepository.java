package vn.cchc.inspection.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.inspection.InspectionKind;

/** Lines of programmes in the order of the year. */
interface ProgrammeLineRepository extends JpaRepository<ProgrammeLine, Long> {

    List<ProgrammeLine> findByProgrammeIdOrderByMonthAscIdAsc(long programmeId);

    List<ProgrammeLine> findByProgrammeIdInOrderByMonthAscIdAsc(Collection<Long> programmeIds);

    /** What the programme in force plans for a unit and nobody has opened yet. */
    @Query("select l from ProgrammeLine l, InspectionProgramme p where p.id = l.programmeId and p.agencyId = :agencyId"
            + " and p.year = :year and p.state = vn.cchc.inspection.ProgrammeState.ISSUED and l.unitId = :unitId"
            + " and l.kind = :kind and l.state = vn.cchc.inspection.ProgrammeLineState.PLANNED order by l.month, l.id")
    List<ProgrammeLine> planned(String agencyId, int year, long unitId, InspectionKind kind);

    /** The rows of annual plans that ask for what an inspection carries out. */
    @Query("select distinct p.planRowId from ProgrammeLine l, InspectionProgramme p where p.id = l.programmeId"
            + " and l.inspectionId = :inspectionId and p.planRowId is not null")
    List<Long> planRows(long inspectionId);

    List<ProgrammeLine> findByIdIn(Collection<Long> ids);
}
