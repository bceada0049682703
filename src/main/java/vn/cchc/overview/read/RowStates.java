package vn.cchc.overview.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.shared.Due;
import vn.cchc.shared.DueWords;

/** Where rows stand as a whole. */
@Repository
class RowStates {

    private final JdbcClient jdbc;
    private final DueWords words;

    RowStates(JdbcClient jdbc, DueWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /**
     * @param due the next day on which something of the row is due, in words; null when nothing is
     * @param someLate some part was done after its day
     */
    record State(RowStatus status, Due due, boolean someLate) {}

    /** The state of some rows by row; headings are missing. */
    Map<Long, State> of(Collection<Long> rowIds) {
        Map<Long, State> states = new HashMap<>();
        jdbc.sql("select row_id, status, next_due, some_late from row_status where row_id = any (:rows)")
                .param("rows", rowIds.toArray(Long[]::new))
                .query(row -> {
                    LocalDate due = row.getObject("next_due", LocalDate.class);
                    states.put(
                            row.getLong("row_id"),
                            new State(
                                    RowStatus.valueOf(row.getString("status")),
                                    due == null ? null : words.of(due),
                                    row.getBoolean("some_late")));
                });
        return states;
    }
}
