package vn.cchc.calendar.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.DayKind;

/** The days in the database. */
@Repository
public class DayStore {

    private static final String DAYS = "select day, kind, name, basis, to_check, agency_id from calendar_day";

    private final JdbcClient jdbc;

    DayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Raised by every change of the days. */
    long version() {
        return jdbc.sql("select version from calendar_state").query(Long.class).single();
    }

    List<CalendarDay> all() {
        return jdbc.sql(DAYS).query(DayStore::day).list();
    }

    /** The days of the country and, when one is named, of a province, in the order of the calendar. */
    public List<CalendarDay> between(LocalDate from, LocalDate to, String province) {
        return jdbc.sql(DAYS + " where day between :from and :to and (agency_id is null or agency_id = :province)"
                        + " order by day, agency_id nulls first")
                .param("from", from)
                .param("to", to)
                .param("province", province)
                .query(DayStore::day)
                .list();
    }

    Optional<CalendarDay> find(LocalDate day, String province) {
        return jdbc.sql(DAYS + " where day = :day and agency_id is not distinct from :province")
                .param("day", day)
                .param("province", province)
                .query(DayStore::day)
                .optional();
    }

    /** Makes of the days what a change wants, whatever they were. */
    void follow(long changeId, String province) {
        jdbc.sql("""
                        delete from calendar_day d using calendar_change_day c
                         where c.change_id = :change and d.day = c.day and d.agency_id is not distinct from :province""").param("change", changeId).param("province", province).update();
        jdbc.sql("""
                        insert into calendar_day (day, kind, name, basis, to_check, agency_id)
                        select day, kind, name, basis, false, :province::text from calendar_change_day
                         where change_id = :change and kind is not null""").param("change", changeId).param("province", province).update();
    }

    /** Tells every node that its calendars are old. */
    void raise() {
        jdbc.sql("update calendar_state set version = version + 1").update();
    }

    private static CalendarDay day(ResultSet row, int number) throws SQLException {
        return new CalendarDay(
                row.getObject("day", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("basis"),
                row.getBoolean("to_check"),
                row.getString("agency_id"));
    }
}
