package vn.cchc.report.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Figures of reports. */
interface FigureRepository extends JpaRepository<ReportFigure, Long> {

    List<ReportFigure> findByReportIdOrderById(long reportId);

    void deleteByPartIdAndSourceNotNull(Long partId);

    long countByReportIdAndPartId(long reportId, Long partId);
}
