package vn.cchc.calendar.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.calendar.CalendarChange;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.ChangeState;
import vn.cchc.calendar.ChangedDay;
import vn.cchc.calendar.DayKind;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.SqlTime;

/** Changes of the calendar in the database. */
@Repository
class ChangeStore {

    private static final String CHANGE = "select id, agency_id, state, created_by, created_at, applied_by, applied_at,"
            + " total, done from calendar_change";

    /** Of a draft, what is set today; of an applied change, what was set before it. */
    private static final String DAYS = """
            select c.day, c.kind, c.name, c.basis, h.agency_id,
                   case when h.applied_at is null then d.kind else c.before_kind end as before_kind,
                   case when h.applied_at is null then d.name else c.before_name end as before_name,
                   case when h.applied_at is null then d.basis else c.before_basis end as before_basis,
                   coalesce(h.applied_at is null and d.to_check, false) as before_to_check
              from calendar_change_day c
              join calendar_change h on h.id = c.change_id
              left join calendar_day d on d.day = c.day and d.agency_id is not distinct from h.agency_id
             where c.change_id = :change order by c.day
            """;

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

    /** The change that waits for work in the background and that nobody works on; locked. */
    Optional<CalendarChange> next() {
        return jdbc.sql(CHANGE + " where state in ('CHECKING', 'APPLYING') order by id limit 1 for update skip locked")
                .query(ChangeStore::change)
                .optional();
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

    List<ChangedDay> days(long id) {
        return jdbc.sql(DAYS).param("change", id).query(ChangeStore::day).list();
    }

    /** What becomes of a day, whatever the draft said before. */
    void set(long id, ChangedDay day) {
        jdbc.sql("""
                        insert into calendar_change_day (change_id, day, kind, name, basis)
                        values (:change, :day, :kind, :name, :basis) on conflict (change_id, day)
                        do update set kind = excluded.kind, name = excluded.name, basis = excluded.basis""")
                .param("change", id)
                .param("day", day.day())
                .param("kind", day.kind() == null ? null : day.kind().name())
                .param("name", day.name())
                .param("basis", day.basis())
                .update();
    }

    void leave(long id, LocalDate day) {
        jdbc.sql("delete from calendar_change_day where change_id = :change and day = :day")
                .param("change", id)
                .param("day", day)
                .update();
    }

    /** Keeps what a day was before the change. */
    void remember(long id, CalendarDay before) {
        jdbc.sql("update calendar_change_day set before_kind = :kind, before_name = :name, before_basis = :basis"
                        + " where change_id = :change and day = :day")
                .param("kind", before.kind().name())
                .param("name", before.name())
                .param("basis", before.basis())
                .param("change", id)
                .param("day", before.day())
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

    private static ChangedDay day(ResultSet row, int number) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        String before = row.getString("before_kind");
        return new ChangedDay(
                day,
                kind(row.getString("kind")),
                row.getString("name"),
                row.getString("basis"),
                before == null
                        ? null
                        : new CalendarDay(
                                day,
                                kind(before),
                                row.getString("before_name"),
                                row.getString("before_basis"),
                                row.getBoolean("before_to_check"),
                                row.getString("agency_id")));
    }

    private static DayKind kind(String name) {
        return name == null ? null : DayKind.valueOf(name);
    }
}
