package vn.cchc.report.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Lines of parts. */
interface LineRepository extends JpaRepository<ReportLine, Long> {

    List<ReportLine> findByPartIdOrderById(long partId);
}
