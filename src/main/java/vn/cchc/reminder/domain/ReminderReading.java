package vn.cchc.reminder.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.reminder.LeaderDecision;
import vn.cchc.reminder.LetterState;

/** Who was reminded of what, for the page of reminders. */
@Repository
@Transactional(readOnly = true)
public class ReminderReading {

    private static final String FROM = """
              from work_item i
              join work w on w.id = i.work_id
              join plan p on p.id = w.plan_id
              join plan_task t on t.id = w.row_id
              join unit u on u.id = w.unit_id
              join lateral (select max(s.sent_on) as last_on,
                                   count(distinct s.sent_on) filter (where s.step in ('OFFICER', 'HEAD')) as times
                              from reminder_sent s
                             where s.item_id = i.id and s.due_on = i.effective_due and s.step <> 'EVENT'
                            having count(*) > 0) r on true
              left join lateral (select l.id, l.state, l.document_id, l.notation
                      from urging_line x join urging_letter l on l.id = x.letter_id
                     where x.item_id = i.id order by l.id desc limit 1) l on true
              left join overdue_case c on c.item_id = i.id and c.state <> 'SETTLED'
             where p.state = 'ISSUED' and i.done_on is null and i.submitted_on is null
               and w.state not in ('COMPLETED', 'NOT_ARISEN', 'CANCELLED')
               and i.state not in ('ISSUED', 'DELIVERED', 'COMPLETED', 'NOT_ARISEN', 'CANCELLED')
               and (w.agency_id = any (:agencies) or w.unit_id = any (:units) or w.officer_id = :person)
               and (:unit::bigint is null or w.unit_id = :unit)
               and (not :late or i.effective_due < :today)
            """;

    private final JdbcClient jdbc;
    private final ReminderWords words;
    private final Clock clock;

    ReminderReading(JdbcClient jdbc, ReminderWords words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Whose reminders, and which of them.
     *
     * @param agencies all of these agencies
     * @param units all of these units
     * @param personId as officer
     * @param unit only this unit, or null
     * @param late only what is late
     */
    public record Filter(
            Collection<String> agencies, Collection<Long> units, String personId, Long unit, boolean late) {}

    /**
     * A deliverable of which somebody was reminded and that is not made yet.
     *
     * @param time days left or late, in words
     * @param times how many reminders went out for this last day
     * @param lastOn day of the last step
     * @param letter where the last letter stands, or null
     * @param documentId its document, or null
     * @param notation its number and symbol, or null
     * @param asked whether the leader is being asked
     * @param decision what the leader decided last, or null
     */
    public record Row(
            long planId,
            long rowId,
            String number,
            String title,
            String product,
            String unitName,
            LocalDate due,
            boolean late,
            String time,
            int times,
            LocalDate lastOn,
            LetterState letter,
            Long documentId,
            String notation,
            boolean asked,
            LeaderDecision decision) {}

    /** A page of the list, the latest first. */
    public List<Row> rows(Filter filter, int limit, long offset) {
        return bind(
                        "select w.agency_id, w.plan_id, w.row_id, t.number, t.title, i.product, u.name as unit_name, i.effective_due,"
                                + " r.times, r.last_on, l.state as letter, l.document_id, l.notation,"
                                + " c.id is not null as asked, c.decision " + FROM
                                + " order by i.effective_due, t.id, i.id limit :limit offset :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    public long count(Filter filter) {
        return bind("select count(*) " + FROM, filter).query(Long.class).single();
    }

    private JdbcClient.StatementSpec bind(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("agencies", filter.agencies().toArray(String[]::new))
                .param("units", filter.units().toArray(Long[]::new))
                .param("person", filter.personId())
                .param("unit", filter.unit())
                .param("late", filter.late())
                .param("today", LocalDate.now(clock));
    }

    private Row row(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("effective_due", LocalDate.class);
        LocalDate today = LocalDate.now(clock);
        String letter = row.getString("letter");
        String decision = row.getString("decision");
        return new Row(
                row.getLong("plan_id"),
                row.getLong("row_id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("product"),
                row.getString("unit_name"),
                due,
                due.isBefore(today),
                words.time(row.getString("agency_id"), due, today),
                row.getInt("times"),
                row.getObject("last_on", LocalDate.class),
                letter == null ? null : LetterState.valueOf(letter),
                row.getObject("document_id", Long.class),
                row.getString("notation"),
                row.getBoolean("asked"),
                decision == null ? null : LeaderDecision.valueOf(decision));
    }
}
