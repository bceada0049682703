package vn.cchc.reminder.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects.Subject;
import vn.cchc.shared.Days;
import vn.cchc.shared.Texts;

/** What is asked about work that stays late, for inbox and forms. */
@Repository
@Transactional(readOnly = true)
public class OverdueReading {

    private final JdbcClient jdbc;
    private final ReminderWords words;
    private final Texts texts;
    private final Clock clock;

    OverdueReading(JdbcClient jdbc, ReminderWords words, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** How often people were reminded of a last day, and by which letters, in one sentence. */
    public String summary(long itemId, LocalDate due) {
        long times = jdbc.sql("""
                        select count(distinct sent_on) from reminder_sent
                         where item_id = ? and due_on = ? and step in ('OFFICER', 'HEAD')""").params(itemId, due).query(Long.class).single();
        List<String> letters =
                jdbc.sql("""
                        select l.notation from urging_line x
                          join urging_letter l on l.id = x.letter_id and l.state = 'ISSUED'
                         where x.item_id = ? and x.due_on = ? order by l.id""").params(itemId, due).query(String.class).list();
        return letters.isEmpty()
                ? texts.get("reminder.summary", String.valueOf(times))
                : texts.get("reminder.summary.letters", String.valueOf(times), String.join(", ", letters));
    }

    /** What leaders are asked about, by case, in one statement. */
    public Map<Long, Subject> cases(Collection<Long> caseIds) {
        Map<Long, Subject> subjects = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("""
                        select c.id, c.agency_id, c.item_id, c.due_on, i.product, t.title, t.number, w.plan_id, w.row_id,
                               u.name as unit_name
                          from overdue_case c
                          join work_item i on i.id = c.item_id
                          join work w on w.id = i.work_id
                          join plan_task t on t.id = w.row_id
                          join unit u on u.id = w.unit_id
                         where c.id = any (?)""").param(caseIds.toArray(Long[]::new)).query(row -> {
            LocalDate due = row.getObject("due_on", LocalDate.class);
            String product = row.getString("product");
            long plan = row.getLong("plan_id");
            long task = row.getLong("row_id");
            subjects.put(
                    row.getLong("id"),
                    new Subject(
                            product.isBlank() ? row.getString("title") : product,
                            row.getString("number"),
                            row.getString("agency_id"),
                            "/plans/" + plan + "/rows/" + task,
                            plan,
                            task,
                            "work-item",
                            row.getLong("item_id"),
                            List.of(
                                    texts.get("reminder.subject.unit", row.getString("unit_name")),
                                    texts.get(
                                            "reminder.subject.due",
                                            Days.text(due),
                                            words.time(row.getString("agency_id"), due, today))),
                            List.of()));
        });
        return subjects;
    }
}
