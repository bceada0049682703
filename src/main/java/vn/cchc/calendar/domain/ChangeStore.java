package vn.cchc.calendar.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.calendar.CalendarChange;
import vn.cchc.calendar.ChangeState;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.SqlTime;

/** Changes of the calendar in the database; their days are with {@link ChangedDayStore}. */
@Repository
class ChangeStore {

    private static final String CHANGE = "select id, agency_id, state, created_by, created_at, applied_by, applied_at,"
            + " total, done from calendar_change";

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a draft unless the calendar has one. */
    void begin(String province, String by, Instant at) {
        jdbc.sql("insert into calendar_change (agency_id, state, created_by, created_at)"
                        + " values (:province, 'DRAFT', :by, :at) on conflict do nothing")
                .param("province", province)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    CalendarChange find(long id) {
        return one(" where id = :id", id).orElseThrow(() -> Refusal.notFound("calendar.refusal.no-change"));
    }

    /** Waits until nobody else changes it. */
    CalendarChange lock(long id) {
        return one(" where id = :id for update", id).orElseThrow(() -> Refusal.notFound("calendar.refusal.no-change"));
    }

    /** The changes that wait for work in the background, the oldest first. */
    List<Long> running() {
        return jdbc.sql("select id from calendar_change where state in ('CHECKING', 'APPLYING') order by id")
                .query(Long.class)
                .list();
    }

    /** The change, if it waits for work in the background and nobody works on it; locked. */
    Optional<CalendarChange> takeUp(long id) {
        return one(" where id = :id and state in ('CHECKING', 'APPLYING') for update skip locked", id);
    }

    /** The change of a calendar that is not yet in force. */
    Optional<CalendarChange> draft(String province) {
        return jdbc.sql(CHANGE + " where agency_id is not distinct from :province"
                        + " and state in ('DRAFT', 'CHECKING', 'CHECKED')")
                .param("province", province)
                .query(ChangeStore::change)
                .optional();
    }

    /** Changes of a calendar that are in force, the newest first. */
    List<CalendarChange> applied(String province, int most) {
        return jdbc.sql(CHANGE + " where agency_id is not distinct from :province and applied_at is not null"
                        + " order by id desc limit :most")
                .param("province", province)
                .param("most", most)
                .query(ChangeStore::change)
                .list();
    }

    boolean applying() {
        return jdbc.sql("select exists (select 1 from calendar_change where state = 'APPLYING')")
                .query(Boolean.class)
                .single();
    }

    /** @throws Refusal conflict, when it cannot become this from what it is */
    void become(CalendarChange change, ChangeState state) {
        if (!change.state().mayBecome(state)) {
            throw Refusal.conflict("calendar.refusal.state");
        }
        jdbc.sql("update calendar_change set state = :state, version = version + 1 where id = :id")
                .param("state", state.name())
                .param("id", change.id())
                .update();
    }

    void inForce(long id, String by, Instant at) {
        jdbc.sql("update calendar_change set applied_by = :by, applied_at = :at, total = null, done = 0 where id = :id")
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void progress(long id, Integer total, int done) {
        jdbc.sql("update calendar_change set total = :total, done = :done where id = :id")
                .param("total", total)
                .param("done", done)
                .param("id", id)
                .update();
    }

    void finish(long id, Instant at) {
        jdbc.sql("update calendar_change set finished_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private Optional<CalendarChange> one(String where, long id) {
        return jdbc.sql(CHANGE + where)
                .param("id", id)
                .query(ChangeStore::change)
                .optional();
    }

    private static CalendarChange change(ResultSet row, int number) throws SQLException {
        return new CalendarChange(
                row.getLong("id"),
                row.getString("agency_id"),
                ChangeState.valueOf(row.getString("state")),
                row.getString("created_by"),
                SqlTime.instant(row, "created_at"),
                row.getString("applied_by"),
                SqlTime.instant(row, "applied_at"),
                row.getObject("total", Integer.class),
                row.getInt("done"));
    }
}
