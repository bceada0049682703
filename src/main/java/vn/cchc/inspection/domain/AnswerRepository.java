package vn.cchc.inspection.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Lines of checklists. */
interface AnswerRepository extends JpaRepository<ChecklistAnswer, Long> {

    List<ChecklistAnswer> findByInspectionUnitIdOrderByOrdinal(long visitId);
}
