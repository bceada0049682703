package vn.cchc.inspection.domain;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the checklists of an inspection have come, in one statement. */
@Component
public class VisitProgress {

    private final JdbcClient jdbc;

    VisitProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The checklist of one visit in figures.
     *
     * @param filled lines with a grade
     */
    public record Count(long visitId, int lines, int filled, int findings) {

        /** @return share of the lines that are filled in, 0 to 100 */
        public int percent() {
            return lines == 0 ? 0 : filled * 100 / lines;
        }
    }

    /** By visit; visits without lines are there too. */
    @Transactional(readOnly = true)
    public Map<Long, Count> of(long inspectionId) {
        return jdbc.sql("""
                        select v.id as visit_id, count(a.id) as lines, count(a.grade) as filled, count(f.id) as findings
                          from inspection_unit v left join checklist_answer a on a.inspection_unit_id = v.id
                          left join finding f on f.answer_id = a.id
                         where v.inspection_id = :inspection group by v.id""").param("inspection", inspectionId).query(Count.class).list().stream()
                .collect(Collectors.toMap(Count::visitId, count -> count));
    }
}
