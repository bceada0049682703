package vn.cchc.calendar.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.calendar.Move;
import vn.cchc.calendar.MoveCount;
import vn.cchc.calendar.MoveLine;

/** The deadlines that a change moves, in the database. */
@Repository
class MoveStore {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    MoveStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A move that is still to be made. */
    record Waiting(long id, String kind, Move move) {}

    void clear(long changeId) {
        jdbc.sql("delete from calendar_move where change_id = ?")
                .param(changeId)
                .update();
    }

    /** Takes moves one by one and writes them together; {@link Writer#flush} ends it. */
    Writer writer(long changeId, String kind) {
        return new Writer(changeId, kind);
    }

    final class Writer implements Consumer<Move> {

        private final long changeId;
        private final String kind;
        private final List<Object[]> values = new ArrayList<>();
        private int count;

        private Writer(long changeId, String kind) {
            this.changeId = changeId;
            this.kind = kind;
        }

        @Override
        public void accept(Move move) {
            count++;
            values.add(
                    new Object[] {changeId, kind, move.reference(), move.agencyId(), move.name(), move.from(), move.to()
                    });
            if (values.size() == BATCH) {
                flush();
            }
        }

        int flush() {
            batches.batchUpdate(
                    "insert into calendar_move (change_id, kind, reference, agency_id, name, moved_from, moved_to)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    values);
            values.clear();
            return count;
        }
    }

    List<Waiting> waiting(long changeId, int most) {
        return jdbc.sql("""
                        select id, kind, reference, agency_id, name, moved_from, moved_to from calendar_move
                         where change_id = :change and not done order by id limit :most""")
                .param("change", changeId)
                .param("most", most)
                .query((row, number) -> new Waiting(row.getLong("id"), row.getString("kind"), move(row)))
                .list();
    }

    void done(long changeId, List<Waiting> made) {
        jdbc.sql("update calendar_move set done = true where change_id = :change and id = any (:ids)")
                .param("change", changeId)
                .param("ids", made.stream().map(Waiting::id).toArray(Long[]::new))
                .update();
    }

    /** How many there are of each kind. */
    List<MoveCount> counts(long changeId, LocalDate today) {
        return jdbc.sql("""
                        select kind, count(*) as count, count(*) filter (where moved_to > moved_from) as later,
                               count(*) filter (where moved_to < :today and moved_from >= :today) as overdue
                          from calendar_move where change_id = :change group by kind order by kind""")
                .param("change", changeId)
                .param("today", today)
                .query((row, number) -> new MoveCount(
                        row.getString("kind"), row.getInt("count"), row.getInt("later"), row.getInt("overdue")))
                .list();
    }

    /** A stretch of them, those that come first in the calendar first. */
    List<MoveLine> lines(long changeId, String kind, long offset, int limit) {
        return jdbc.sql("""
                        select m.kind, m.reference, m.agency_id, m.name, m.moved_from, m.moved_to,
                               coalesce(a.short_name, '') as agency
                          from calendar_move m left join agency a on a.id = m.agency_id
                         where m.change_id = :change and (:kind::text is null or m.kind = :kind)
                         order by m.moved_from, m.id offset :offset limit :limit""")
                .param("change", changeId)
                .param("kind", kind)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new MoveLine(row.getString("kind"), row.getString("agency"), move(row)))
                .list();
    }

    private static Move move(ResultSet row) throws SQLException {
        return new Move(
                row.getString("reference"),
                row.getString("agency_id"),
                row.getString("name"),
                row.getObject("moved_from", LocalDate.class),
                row.getObject("moved_to", LocalDate.class));
    }
}
