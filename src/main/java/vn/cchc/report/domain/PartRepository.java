package vn.cchc.report.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** ReportParts of reports. */
interface PartRepository extends JpaRepository<ReportPart, Long> {

    List<ReportPart> findByReportIdOrderById(long reportId);

    long countByReportId(long reportId);

    /** To take the report's lock before the part is read. */
    @Query("select p.reportId from ReportPart p where p.id = :id")
    Optional<Long> reportOf(long id);
}
