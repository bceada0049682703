package vn.cchc.inspection.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.engine.ProcessSubjects.Subject;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Texts;

/** Inspections and visits in a few words, one statement for however many. */
@Component
class SubjectLines {

    private static final String COLUMNS = """
            i.id, i.agency_id, i.subject, i.kind, i.method, i.visit_from, i.visit_to,
            array_remove(array[i.decision_document_id, i.notice_document_id, i.report_document_id,
              i.conclusion_document_id], null) as documents
            """;

    private final JdbcClient jdbc;
    private final Texts texts;

    SubjectLines(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /**
     * An inspection, or the visit of one to a unit.
     *
     * @param visitId null for the inspection as a whole
     * @param units names of the units
     */
    record Line(
            long inspectionId,
            Long visitId,
            String agencyId,
            String subject,
            InspectionKind kind,
            InspectionMethod method,
            LocalDate from,
            LocalDate to,
            String units,
            List<Long> documents) {}

    List<Line> ofInspections(Collection<Long> ids) {
        return jdbc.sql("select " + COLUMNS + """
                        , null::bigint as visit_id, (select string_agg(u.name, '; ' order by v.id)
                            from inspection_unit v join unit u on u.id = v.unit_id where v.inspection_id = i.id) as units
                          from inspection i where i.id = any (:ids)""")
                .param("ids", ids.toArray(Long[]::new))
                .query(SubjectLines::line)
                .list();
    }

    List<Line> ofVisits(Collection<Long> ids) {
        return jdbc.sql("select " + COLUMNS + """
                        , v.id as visit_id, u.name as units
                          from inspection_unit v join inspection i on i.id = v.inspection_id
                          join unit u on u.id = v.unit_id where v.id = any (:ids)""")
                .param("ids", ids.toArray(Long[]::new))
                .query(SubjectLines::line)
                .list();
    }

    Subject subject(Line line) {
        String page = "/inspections/" + line.inspectionId();
        return new Subject(
                line.visitId() == null
                        ? line.subject()
                        : texts.get("inspection.subject.visit", line.units(), line.subject()),
                null,
                line.agencyId(),
                line.visitId() == null ? page : page + "/units/" + line.visitId(),
                null,
                null,
                InspectionBook.SUBJECT,
                line.inspectionId(),
                List.of(
                        texts.get("inspection.subject.units", line.units()),
                        texts.get(
                                "inspection.subject.kind",
                                texts.get(line.kind().nameKey()),
                                texts.get(line.method().nameKey())),
                        texts.get("inspection.days", Plans.DAY.format(line.from()), Plans.DAY.format(line.to()))),
                line.documents());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getObject("visit_id", Long.class),
                row.getString("agency_id"),
                row.getString("subject"),
                InspectionKind.valueOf(row.getString("kind")),
                InspectionMethod.valueOf(row.getString("method")),
                row.getObject("visit_from", LocalDate.class),
                row.getObject("visit_to", LocalDate.class),
                row.getString("units"),
                List.of((Long[]) row.getArray("documents").getArray()));
    }
}
