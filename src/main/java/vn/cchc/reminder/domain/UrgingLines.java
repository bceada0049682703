package vn.cchc.reminder.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which late deliverables a letter names. */
@Repository
class UrgingLines {

    private final JdbcClient jdbc;

    UrgingLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The letter names these; nothing happens for those that it names already. */
    void add(long letterId, Collection<OpenItem> late) {
        jdbc.sql("""
                        insert into urging_line (letter_id, item_id, due_on)
                        select :letter, x.item_id, x.due_on::date
                          from unnest(:items::bigint[], :days::text[]) as x (item_id, due_on)
                            on conflict do nothing""")
                .param("letter", letterId)
                .param("items", late.stream().map(OpenItem::id).toArray(Long[]::new))
                .param("days", late.stream().map(item -> item.due().toString()).toArray(String[]::new))
                .update();
    }

    /** Those that the letter names, the longest late first. */
    List<Long> of(long letterId) {
        return jdbc.sql("select item_id from urging_line where letter_id = ? order by due_on, item_id")
                .param(letterId)
                .query(Long.class)
                .list();
    }
}
