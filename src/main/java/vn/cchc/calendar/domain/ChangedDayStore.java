package vn.cchc.calendar.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.ChangedDay;
import vn.cchc.calendar.DayKind;

/** What changes of the calendar make of days, in the database. */
@Repository
class ChangedDayStore {

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

    ChangedDayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChangedDay> of(long changeId) {
        return jdbc.sql(DAYS)
                .param("change", changeId)
                .query(ChangedDayStore::day)
                .list();
    }

    /** What becomes of days, whatever the draft said of them before. */
    void set(long changeId, Collection<ChangedDay> days) {
        jdbc.sql("""
                        insert into calendar_change_day (change_id, day, kind, name, basis)
                        select :change, d.day::date, d.kind, d.name, d.basis
                          from unnest(:days::text[], :kinds::text[], :names::text[], :bases::text[])
                                 as d (day, kind, name, basis)
                            on conflict (change_id, day)
                            do update set kind = excluded.kind, name = excluded.name, basis = excluded.basis""")
                .param("change", changeId)
                .param("days", texts(days, day -> day.day().toString()))
                .param(
                        "kinds",
                        texts(
                                days,
                                day -> day.kind() == null ? null : day.kind().name()))
                .param("names", texts(days, ChangedDay::name))
                .param("bases", texts(days, ChangedDay::basis))
                .update();
    }

    /** The draft says nothing of these days any more. */
    void leave(long changeId, Collection<LocalDate> days) {
        jdbc.sql("delete from calendar_change_day where change_id = :change and day = any (:days::text[]::date[])")
                .param("change", changeId)
                .param("days", texts(days, LocalDate::toString))
                .update();
    }

    /** Keeps what the days of a calendar are before the change. */
    void remember(long changeId, String province) {
        jdbc.sql("""
                        update calendar_change_day c
                           set before_kind = d.kind, before_name = d.name, before_basis = d.basis
                          from calendar_day d
                         where c.change_id = :change and d.day = c.day and d.agency_id is not distinct from :province""").param("change", changeId).param("province", province).update();
    }

    private static <T> String[] texts(Collection<T> of, Function<T, String> text) {
        return of.stream().map(text).toArray(String[]::new);
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
