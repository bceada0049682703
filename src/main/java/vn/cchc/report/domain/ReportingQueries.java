package vn.cchc.report.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.report.GoalActual;
import vn.cchc.report.Punctuality;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.UnitReporting;

/** What reports say about how units report, and about goals, for other rooms. */
@Repository
public class ReportingQueries {

    private final JdbcClient jdbc;

    ReportingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How the units of an agency sent their parts; without parts that nobody has sent and whose day has not passed. The
     * first time counts, but who then does not mend what came back has not reported: the report says so too.
     *
     * @param today in that zone
     * @param zone of the offices, e.g. {@code Asia/Ho_Chi_Minh}
     */
    public List<UnitReporting> reporting(String agencyId, int year, LocalDate today, String zone) {
        return jdbc.sql("""
                        select r.id, p.unit_id, r.period,
                               case when p.submitted_at is null or p.state = 'NO_UPDATE' then 'NONE'
                                    when cast(p.submitted_at at time zone :zone as date) <= p.due_on then 'ON_TIME'
                                    else 'LATE' end as punctuality
                          from report r join report_part p on p.report_id = r.id
                         where r.agency_id = :agency and r.plan_year = :year and r.state <> 'CANCELLED'
                           and (p.submitted_at is not null or p.state = 'NO_UPDATE' or p.due_on < :today)
                         order by r.data_to, r.id, p.id
                        """)
                .param("agency", agencyId)
                .param("year", year)
                .param("today", today)
                .param("zone", zone)
                .query((row, number) -> new UnitReporting(
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        ReportPeriod.valueOf(row.getString("period")),
                        Punctuality.valueOf(row.getString("punctuality"))))
                .list();
    }

    /**
     * What issued reports say of a plan's goals, the newest period first. The figure of the whole report counts before
     * those of its parts; parts that all give what they counted from are added up.
     */
    public List<GoalActual> actuals(long planId) {
        return jdbc.sql("""
                        with said as (
                          select f.*, r.period, r.data_from, r.data_to, r.notation, u.name as unit_name,
                                 count(*) filter (where f.part_id is null) over whole as of_whole,
                                 count(*) filter (where f.part_id is not null and f.denominator is null) over whole as plain,
                                 count(*) filter (where f.part_id is not null) over whole as of_parts
                            from report_figure f
                            join report r on r.id = f.report_id
                            left join report_part p on p.id = f.part_id
                            left join unit u on u.id = p.unit_id
                           where r.plan_id = :plan and r.state = 'ISSUED' and f.goal_id is not null
                             and (p.id is null or p.state = 'ACCEPTED')
                          window whole as (partition by f.report_id, f.goal_id)),
                        added as (
                          select goal_id, period, data_from, data_to, sum(numerator) as numerator,
                                 sum(denominator) as denominator, null::numeric as value, notation as source
                            from said where of_whole = 0 and of_parts > 1 and plain = 0
                           group by report_id, goal_id, period, data_from, data_to, notation)
                        select goal_id, period, data_from, data_to, numerator, denominator,
                               coalesce(value, round(100 * numerator / denominator, 4)) as value, source from (
                          select goal_id, period, data_from, data_to, numerator, denominator, value,
                                 concat_ws('; ', notation, unit_name) as source
                            from said where part_id is null or of_whole = 0 and (of_parts = 1 or plain > 0)
                          union all select * from (select goal_id, period, data_from, data_to, numerator, denominator,
                                 value, source from added) a) f
                         order by data_to desc, data_from, goal_id
                        """)
                .param("plan", planId)
                .query((row, number) -> new GoalActual(
                        row.getLong("goal_id"),
                        ReportPeriod.valueOf(row.getString("period")),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator"),
                        row.getBigDecimal("value"),
                        row.getString("source")))
                .list();
    }
}
