package vn.cchc.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.shared.SqlTime;
import vn.cchc.shared.StandIn;
import vn.cchc.shared.Texts;

/** The product's history. An act is recorded in the transaction that does it, and stays for good. */
@Service
public class Journal {

    private static final String COLUMNS =
            "id, at, subject_type, subject_id, plan_id, row_id, action, actor_id, on_behalf_of, reason, args";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Texts texts;
    private final Clock clock;

    Journal(JdbcClient jdbc, ObjectMapper json, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Records an act as of now, in the caller's transaction; as done for the absent one when the actor does somebody
     * else's work.
     *
     * @throws org.springframework.context.NoSuchMessageException when no message file tells this action
     */
    @Transactional
    public void record(Act act) {
        text(act);
        Act done = StandIn.concerning(act.actorId())
                .map(now -> act.by(now.person()).insteadOf(now.absent()))
                .orElse(act);
        jdbc.sql("""
                        insert into journal_entry (at, subject_type, subject_id, plan_id, row_id, action, actor_id,
                            on_behalf_of, reason, args)
                        values (:at, :type, :subject, :plan, :row, :action, :actor, :behalf, :reason, :args::jsonb)""")
                .param("at", OffsetDateTime.now(clock))
                .param("type", act.subjectType())
                .param("subject", act.subjectId())
                .param("plan", act.planId())
                .param("row", act.rowId())
                .param("action", act.action())
                .param("actor", done.actorId())
                .param("behalf", done.onBehalfOf())
                .param("reason", act.reason())
                .param("args", write(act.args()))
                .update();
    }

    /** What happened to one thing, newest first. */
    @Transactional(readOnly = true)
    public Page<JournalEntry> history(String subjectType, Object subjectId, Pageable page) {
        return find("subject_type = ? and subject_id = ?", page, subjectType, String.valueOf(subjectId));
    }

    /** What happened in a plan, its rows and their work, newest first. */
    @Transactional(readOnly = true)
    public Page<JournalEntry> historyOfPlan(long planId, Pageable page) {
        return find("plan_id = ?", page, planId);
    }

    /** What happened to a row of a plan and its work, newest first. */
    @Transactional(readOnly = true)
    public Page<JournalEntry> historyOfRow(long rowId, Pageable page) {
        return find("row_id = ?", page, rowId);
    }

    private Page<JournalEntry> find(String condition, Pageable page, Object... values) {
        List<JournalEntry> entries = jdbc.sql("select " + COLUMNS + " from journal_entry where " + condition
                        + " order by id desc limit ? offset ?")
                .params(values)
                .param(page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
                .param(page.isPaged() ? page.getOffset() : 0L)
                .query((row, number) -> entry(row))
                .list();
        long total = jdbc.sql("select count(*) from journal_entry where " + condition)
                .params(values)
                .query(Long.class)
                .single();
        return new PageImpl<>(entries, page, total);
    }

    private JournalEntry entry(ResultSet row) throws SQLException {
        var act = new Act(
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getObject("plan_id", Long.class),
                row.getObject("row_id", Long.class),
                row.getString("action"),
                row.getString("actor_id"),
                row.getString("on_behalf_of"),
                row.getString("reason"),
                read(row.getString("args")));
        var at = SqlTime.instant(row, "at");
        return new JournalEntry(row.getLong("id"), at, act, text(act));
    }

    private String text(Act act) {
        return texts.get("journal." + act.action(), act.args().toArray());
    }

    private String write(List<String> args) {
        try {
            return json.writeValueAsString(args);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> read(String args) {
        try {
            return json.readValue(args, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
