package vn.cchc.reminder.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Deliverables that are not made yet, of plans in force. What was handed in and is being checked counts as made; what stands
 * still has no last day in practice and waits for no event, so nobody is reminded of it, asked about it or urged.
 */
@Repository
class OpenItems {

    private static final String ALL = """
            select i.id, i.effective_due, i.product, i.waiting_for, w.id as work_id, w.plan_id, w.row_id, w.agency_id,
                   w.unit_id, w.officer_id, t.title, p.issued_on
              from work_item i
              join work w on w.id = i.work_id
              join plan p on p.id = w.plan_id
              join plan_task t on t.id = w.row_id
            """;

    private static final String OPEN = """
             where p.state = 'ISSUED' and i.done_on is null and i.submitted_on is null
               and w.state not in ('COMPLETED', 'NOT_ARISEN', 'CANCELLED')
               and i.state not in ('ISSUED', 'DELIVERED', 'COMPLETED', 'NOT_ARISEN', 'CANCELLED')
            """;

    private final JdbcClient jdbc;

    OpenItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Agencies in whose plans something is to be done. */
    List<String> agencies() {
        return jdbc.sql("""
                        select a.id from agency a
                         where exists (select 1 from plan p where p.agency_id = a.id and p.state = 'ISSUED')
                            or exists (select 1 from overdue_case c where c.agency_id = a.id and c.state <> 'SETTLED')
                         order by a.id""").query(String.class).list();
    }

    /** What of the agency has a last day; of several days an item shows the next open one. */
    List<OpenItem> dated(String agencyId) {
        return jdbc.sql(ALL + OPEN
                        + " and w.agency_id = ? and i.timing <> 'CONTINUOUS' and i.effective_due is not null"
                        + " order by i.effective_due, i.id")
                .param(agencyId)
                .query((row, number) -> item(row))
                .list();
    }

    /** What of the agency waits for an event, of plans issued before a day. */
    List<OpenItem> waiting(String agencyId, LocalDate before) {
        return jdbc.sql(ALL + OPEN
                        + " and w.agency_id = ? and i.timing in ('WAITING', 'UNCLEAR') and i.effective_due is null"
                        + " and p.issued_on < ? order by t.id, i.id")
                .params(agencyId, before)
                .query((row, number) -> item(row))
                .list();
    }

    /** These of them that are still late on a day. */
    List<OpenItem> late(Collection<Long> itemIds, LocalDate today) {
        return jdbc.sql(ALL + OPEN + " and i.id = any (?) and i.effective_due < ? order by i.effective_due, i.id")
                .params(itemIds.toArray(Long[]::new), today)
                .query((row, number) -> item(row))
                .list();
    }

    /** These, whatever has become of them. */
    List<OpenItem> all(Collection<Long> itemIds) {
        return jdbc.sql(ALL + " where i.id = any (?) order by i.effective_due, i.id")
                .param(itemIds.toArray(Long[]::new))
                .query((row, number) -> item(row))
                .list();
    }

    /** One of them, whatever has become of it. */
    OpenItem any(long itemId) {
        return jdbc.sql(ALL + " where i.id = ?")
                .param(itemId)
                .query((row, number) -> item(row))
                .single();
    }

    private static OpenItem item(ResultSet row) throws SQLException {
        return new OpenItem(
                row.getLong("id"),
                row.getObject("effective_due", LocalDate.class),
                row.getString("product"),
                row.getString("waiting_for"),
                row.getLong("work_id"),
                row.getLong("plan_id"),
                row.getLong("row_id"),
                row.getString("agency_id"),
                row.getLong("unit_id"),
                row.getString("officer_id"),
                row.getString("title"),
                row.getObject("issued_on", LocalDate.class));
    }
}
