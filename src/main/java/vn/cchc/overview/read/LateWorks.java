package vn.cchc.overview.read;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.shared.DueWords;

/** Late deliverables of plans in force, the latest first. */
@Repository
class LateWorks {

    private static final String LATE = """
             from work w
             join work_item i on i.work_id = w.id
             join plan p on p.id = w.plan_id
             join plan_task t on t.id = w.row_id
             join unit u on u.id = w.unit_id
             where p.state = 'ISSUED' and i.timing <> 'CONTINUOUS' and i.effective_due < :today
               and i.state not in ('ISSUED', 'DELIVERED', 'COMPLETED', 'NOT_ARISEN', 'CANCELLED')
               and (w.agency_id = any (:agencies) or w.unit_id = any (:units) or w.officer_id = :person)
            """;

    private final JdbcClient jdbc;
    private final DueWords words;
    private final Clock clock;

    LateWorks(JdbcClient jdbc, DueWords words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What somebody answers for.
     *
     * @param personId as the officer who does it
     * @param units as their head
     * @param agencies as their leader or coordinator
     */
    record Scope(String personId, Collection<Long> units, Collection<String> agencies) {}

    List<LateWork> of(Scope scope, int limit) {
        return bind(
                        "select p.id as plan_id, p.title as plan_title, t.id as row_id, t.number, t.title, i.product,"
                                + " u.name as unit_name, i.effective_due" + LATE
                                + " order by i.effective_due, t.id, i.id limit :limit",
                        scope)
                .param("limit", limit)
                .query((row, number) -> new LateWork(
                        row.getLong("plan_id"),
                        row.getString("plan_title"),
                        row.getLong("row_id"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("product"),
                        row.getString("unit_name"),
                        words.of(row.getObject("effective_due", LocalDate.class))))
                .list();
    }

    long count(Scope scope) {
        return bind("select count(*)" + LATE, scope).query(Long.class).single();
    }

    private JdbcClient.StatementSpec bind(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .param("person", scope.personId())
                .param("units", scope.units().toArray(Long[]::new))
                .param("agencies", scope.agencies().toArray(String[]::new));
    }
}
