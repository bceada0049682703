package vn.cchc.reminder.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which steps were taken, and how far the ladder has gone. */
@Repository
class SentReminders {

    /** What a step does. */
    enum Step {
        OFFICER,
        HEAD,
        LETTER,
        LEADER,
        EVENT
    }

    /** A last day of a deliverable. */
    record Day(long itemId, LocalDate due) {}

    private final JdbcClient jdbc;

    SentReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One node at a time climbs in an agency; until the end of the transaction. */
    void holdAgency(String agencyId) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 120))) held")
                .param("reminders " + agencyId)
                .query(Integer.class)
                .single();
    }

    /** How many working days were left when the ladder was climbed last, by last day. */
    Map<Day, Integer> positions(Collection<OpenItem> items) {
        Map<Day, Integer> found = new HashMap<>();
        jdbc.sql("select item_id, due_on, days_left from reminder_position where item_id = any (?)")
                .param(items.stream().map(OpenItem::id).distinct().toArray(Long[]::new))
                .query(row -> {
                    var day = new Day(row.getLong("item_id"), row.getObject("due_on", LocalDate.class));
                    found.put(day, row.getInt("days_left"));
                });
        return found;
    }

    /** The ladder has gone so far. */
    void climbed(Map<Day, Integer> positions) {
        jdbc.sql("""
                        insert into reminder_position (item_id, due_on, days_left)
                        select * from unnest(:items::bigint[], :days::date[], :left::int[])
                        on conflict (item_id, due_on) do update
                          set days_left = least(reminder_position.days_left, excluded.days_left)""")
                .param("items", positions.keySet().stream().map(Day::itemId).toArray(Long[]::new))
                .param(
                        "days",
                        positions.keySet().stream()
                                .map(day -> day.due().toString())
                                .toArray(String[]::new))
                .param("left", positions.values().toArray(Integer[]::new))
                .update();
    }

    /**
     * Takes a step, unless it was taken.
     *
     * @param mark which one of several of its kind
     * @return whether it is to be done now
     */
    boolean take(OpenItem item, LocalDate due, Step step, String mark, Integer daysLeft, int told, LocalDate today) {
        return jdbc.sql("""
                        insert into reminder_sent (item_id, due_on, step, mark, days_left, sent_on, told)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (item_id, due_on, step, mark) do nothing""")
                        .params(item.id(), due, step.name(), mark, daysLeft, today, told)
                        .update()
                > 0;
    }
}
