package vn.cchc.report.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** ReportParts of reports. */
interface PartRepository extends JpaRepository<ReportPart, Long> {

    List<ReportPart> findByReportIdOrderById(long reportId);

    long countByReportId(long reportId);
}
