package vn.cchc.report.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.report.FigureView;
import vn.cchc.report.LineRole;
import vn.cchc.report.LineStatus;
import vn.cchc.report.LineView;
import vn.cchc.report.PartState;
import vn.cchc.report.PartView;
import vn.cchc.report.Reports;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.SqlTime;

/** ReportParts, lines and figures of reports, read for pages; each call one statement. */
@Repository
public class PartQueries {

    private static final String PARTS = """
            select p.*, u.name as unit_name, l.lines, l.told
              from report_part p join unit u on u.id = p.unit_id
             cross join lateral (select count(*) as lines, count(*) filter (where status <> 'NO_UPDATE') as told
                           from report_line where part_id = p.id) l
            """;

    private final JdbcClient jdbc;

    PartQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The parts of a report, in the order in which they were opened. */
    public List<PartView> parts(long reportId) {
        return jdbc.sql(PARTS + " where p.report_id = :report order by p.id")
                .param("report", reportId)
                .query(PartQueries::part)
                .list();
    }

    /** How many parts reports have, and how many of them are accepted or silent. */
    public List<Reports.Progress> progress(Collection<Long> reportIds) {
        return jdbc.sql("select report_id, count(*) as parts,"
                        + " count(*) filter (where state in ('ACCEPTED', 'NO_UPDATE')) as closed"
                        + " from report_part where report_id = any (:ids) group by report_id")
                .param("ids", reportIds.toArray(Long[]::new))
                .query((row, number) ->
                        new Reports.Progress(row.getLong("report_id"), row.getInt("parts"), row.getInt("closed")))
                .list();
    }

    /** The parts with these ids, in no particular order. */
    public List<PartView> byIds(Collection<Long> partIds) {
        return jdbc.sql(PARTS + " where p.id = any (:ids)")
                .param("ids", partIds.toArray(Long[]::new))
                .query(PartQueries::part)
                .list();
    }

    /** @throws Refusal when there is no such part */
    public PartView part(long partId) {
        return byIds(List.of(partId)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("report.refusal.no-part"));
    }

    /** What a unit says, first of the tasks that it leads, each in the plan's order. */
    public List<LineView> lines(long partId) {
        return jdbc.sql("select l.* from report_line l join plan_task t on t.id = l.row_id where l.part_id = :part"
                        + " order by l.role desc, t.ordinal, l.id")
                .param("part", partId)
                .query(PartQueries::line)
                .list();
    }

    /** What all units say of some tasks, those that lead before those that help. */
    public List<LineView> lines(long reportId, Collection<Long> rowIds) {
        return jdbc.sql("select l.* from report_line l join report_part p on p.id = l.part_id"
                        + " where p.report_id = :report and l.row_id = any (:rows)"
                        + " order by l.row_id, l.role desc, p.id")
                .param("report", reportId)
                .param("rows", rowIds.toArray(Long[]::new))
                .query(PartQueries::line)
                .list();
    }

    /** The figures of a report, those of the whole first, then by part. */
    public List<FigureView> figures(long reportId) {
        return jdbc.sql("select * from report_figure where report_id = :report order by part_id nulls first, id")
                .param("report", reportId)
                .query(PartQueries::figure)
                .list();
    }

    private static PartView part(ResultSet row, int number) throws SQLException {
        return new PartView(
                row.getLong("id"),
                row.getLong("report_id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getString("source_agency_id"),
                row.getObject("due_on", LocalDate.class),
                PartState.valueOf(row.getString("state")),
                row.getString("narrative"),
                row.getString("proposals"),
                row.getString("submitted_by"),
                SqlTime.instant(row, "submitted_at"),
                row.getString("return_reason"),
                SqlTime.instant(row, "reminded_at"),
                row.getObject("source_report_id", Long.class),
                row.getString("source_notation"),
                row.getInt("lines"),
                row.getInt("told"),
                row.getInt("version"));
    }

    private static LineView line(ResultSet row, int number) throws SQLException {
        return new LineView(
                row.getLong("id"),
                row.getLong("part_id"),
                row.getLong("row_id"),
                LineRole.valueOf(row.getString("role")),
                LineStatus.valueOf(row.getString("status")),
                row.getString("narrative"),
                row.getString("documents"),
                row.getBoolean("edited"),
                row.getInt("version"));
    }

    private static FigureView figure(ResultSet row, int number) throws SQLException {
        return new FigureView(
                row.getLong("id"),
                row.getObject("part_id", Long.class),
                row.getObject("row_id", Long.class),
                row.getObject("goal_id", Long.class),
                row.getString("label"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBigDecimal("value"),
                row.getString("unit"),
                row.getString("source"),
                row.getInt("version"));
    }
}
