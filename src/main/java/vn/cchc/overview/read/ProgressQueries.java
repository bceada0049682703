package vn.cchc.overview.read;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far plans have come. */
@Repository
class ProgressQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgressQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The progress of some plans by plan, in one statement. Nothing is late in a plan that is not in force. */
    Map<Long, Progress> of(Collection<Long> planIds) {
        Map<Long, Progress> progress = new HashMap<>();
        planIds.forEach(id -> progress.put(id, Progress.NONE));
        jdbc.sql("""
                        select s.plan_id, count(*) as tasks,
                               count(*) filter (where s.status = 'COMPLETED' and not s.some_late) as on_time,
                               count(*) filter (where s.status = 'COMPLETED' and not s.some_late_at_first)
                                 as on_time_at_first,
                               count(*) filter (where s.status = 'COMPLETED' and s.some_late) as done_late,
                               count(*) filter (where p.state = 'ISSUED' and s.next_due < :today) as late,
                               count(*) filter (where s.status = 'WAITING_EVENT'
                                                  and not coalesce(p.state = 'ISSUED' and s.next_due < :today, false)) as waiting,
                               count(*) filter (where s.status in ('NOT_ARISEN', 'CANCELLED')) as dropped
                          from row_status s join plan p on p.id = s.plan_id
                         where s.plan_id = any (:plans) group by s.plan_id""")
                .param("plans", planIds.toArray(Long[]::new))
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    progress.put(
                            row.getLong("plan_id"),
                            new Progress(
                                    row.getLong("tasks"),
                                    row.getLong("on_time"),
                                    row.getLong("on_time_at_first"),
                                    row.getLong("done_late"),
                                    row.getLong("late"),
                                    row.getLong("waiting"),
                                    row.getLong("dropped")));
                });
        return progress;
    }
}
