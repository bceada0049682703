package vn.cchc.inspection.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.inspection.FindingView;
import vn.cchc.inspection.Severity;

/** Inspections read for lists, one statement each. */
@Repository
public class InspectionQueries {

    private static final String FINDING = """
            select f.*, v.inspection_id, v.unit_id, i.agency_id, a.area, a.text as criterion
              from finding f
              join inspection_unit v on v.id = f.inspection_unit_id
              join inspection i on i.id = v.inspection_id
              join checklist_answer a on a.id = f.answer_id
            """;

    private final JdbcClient jdbc;

    InspectionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The findings with these ids, in no particular order. */
    public List<FindingView> findings(Collection<Long> ids) {
        return jdbc.sql(FINDING + " where f.id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(InspectionQueries::finding)
                .list();
    }

    /** The findings of an inspection in the order of units and lines. */
    public List<FindingView> findingsOf(long inspectionId) {
        return jdbc.sql(FINDING + " where v.inspection_id = :inspection order by v.id, a.ordinal")
                .param("inspection", inspectionId)
                .query(InspectionQueries::finding)
                .list();
    }

    /** Which findings of an inspection say again what an earlier one had found: the earlier by the newer. */
    public Map<Long, Long> earlierOf(long inspectionId) {
        return jdbc
                .sql("""
                        select f.id, a.source_finding_id from finding f
                          join checklist_answer a on a.id = f.answer_id
                          join inspection_unit v on v.id = f.inspection_unit_id
                         where v.inspection_id = :inspection and a.source_finding_id is not null""")
                .param("inspection", inspectionId)
                .query((row, number) -> Map.entry(row.getLong("id"), row.getLong("source_finding_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The units of some inspections, by inspection. */
    public Map<Long, List<Long>> units(Collection<Long> inspectionIds) {
        record Place(long inspection, long unit) {}
        return jdbc
                .sql("select inspection_id, unit_id from inspection_unit where inspection_id = any (:ids) order by id")
                .param("ids", inspectionIds.toArray(Long[]::new))
                .query((row, number) -> new Place(row.getLong("inspection_id"), row.getLong("unit_id")))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Place::inspection, Collectors.mapping(Place::unit, Collectors.toList())));
    }

    private static FindingView finding(ResultSet row, int number) throws SQLException {
        return new FindingView(
                row.getLong("id"),
                row.getLong("inspection_id"),
                row.getString("agency_id"),
                row.getLong("unit_id"),
                row.getString("area"),
                row.getString("criterion"),
                row.getString("text"),
                Severity.valueOf(row.getString("severity")),
                row.getString("basis"),
                row.getString("recommendation"),
                row.getLong("responsible_unit_id"),
                row.getObject("due_on", LocalDate.class));
    }
}
