package vn.cchc.report.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportState;
import vn.cchc.report.ReportView;
import vn.cchc.shared.SqlTime;

/** Heads of reports, read for lists and pages; each call one statement. */
@Repository
public class ReportQueries {

    private static final String LISTED = """
             from report where (agency_id = any (:own) or agency_id = any (:below) and state = 'ISSUED')
              and (:year::int is null or plan_year = :year)
            """;

    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The report with this id. */
    public Optional<ReportView> report(long id) {
        return reports(List.of(id)).stream().findFirst();
    }

    /** The reports with these ids, in no particular order. */
    public List<ReportView> reports(Collection<Long> ids) {
        return jdbc.sql("select * from report where id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(ReportQueries::view)
                .list();
    }

    /** The reports on a plan that were not cancelled, the latest period first. */
    public List<ReportView> ofPlan(long planId) {
        return jdbc.sql("select * from report where plan_id = :plan and state <> 'CANCELLED'"
                        + " order by data_to desc, data_from, id desc")
                .param("plan", planId)
                .query(ReportQueries::view)
                .list();
    }

    /** The reports of an agency on a period of a year that were not cancelled, the newest first. */
    public List<ReportView> of(String agencyId, int year, ReportPeriod period) {
        return jdbc.sql("select * from report where agency_id = :agency and plan_year = :year and period = :period"
                        + " and state <> 'CANCELLED' order by id desc")
                .param("agency", agencyId)
                .param("year", year)
                .param("period", period.name())
                .query(ReportQueries::view)
                .list();
    }

    /**
     * Reports of some agencies, the latest first.
     *
     * @param own agencies whose reports are listed in every state
     * @param below agencies of which only issued reports are listed
     */
    public List<ReportView> list(
            Collection<String> own, Collection<String> below, Integer year, int limit, long offset) {
        return listed(
                        "select *" + LISTED
                                + " order by plan_year desc, data_to desc, data_from, id desc limit :limit offset :offset",
                        own,
                        below,
                        year)
                .param("limit", limit)
                .param("offset", offset)
                .query(ReportQueries::view)
                .list();
    }

    /** How many reports {@link #list} has in all. */
    public long count(Collection<String> own, Collection<String> below, Integer year) {
        return listed("select count(*)" + LISTED, own, below, year)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec listed(
            String sql, Collection<String> own, Collection<String> below, Integer year) {
        return jdbc.sql(sql)
                .param("own", own.toArray(String[]::new))
                .param("below", below.toArray(String[]::new))
                .param("year", year);
    }

    private static ReportView view(ResultSet row, int number) throws SQLException {
        return new ReportView(
                row.getLong("id"),
                row.getString("agency_id"),
                row.getLong("plan_id"),
                row.getInt("plan_year"),
                ReportPeriod.valueOf(row.getString("period")),
                row.getObject("data_from", LocalDate.class),
                row.getObject("data_to", LocalDate.class),
                row.getObject("unit_due", LocalDate.class),
                row.getObject("agency_due", LocalDate.class),
                row.getObject("send_by", LocalDate.class),
                ReportState.valueOf(row.getString("state")),
                row.getString("assessment"),
                row.getString("difficulties"),
                row.getString("proposals"),
                row.getString("return_reason"),
                row.getString("cancel_reason"),
                row.getObject("document_id", Long.class),
                row.getString("notation"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("opened_by"),
                SqlTime.instant(row, "opened_at"),
                row.getInt("version"));
    }
}
