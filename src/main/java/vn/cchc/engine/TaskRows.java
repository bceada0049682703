package vn.cchc.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** How open tasks are read from the engine's tables. */
final class TaskRows {

    static final String COLUMNS = """
            select t.id_, t.name_, t.task_def_key_, d.key_ as process_key, p.business_key_, p.id_ as instance_id,
                   p.root_proc_inst_id_, %s as owner_key, t.tenant_id_, t.assignee_, t.owner_, t.create_time_, t.due_date_,
                   (select string_agg(l.group_id_, ',' order by l.group_id_) from act_ru_identitylink l
                     where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null) as groups,
                   (select string_agg(l.user_id_, ',' order by l.user_id_) from act_ru_identitylink l
                     where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.user_id_ is not null) as users
            """;

    static final String JOINS = """
            join act_ru_execution p on p.id_ = t.proc_inst_id_
            join act_re_procdef d on d.id_ = t.proc_def_id_
            """;

    static final String MOST_URGENT = " order by t.due_date_ nulls last, t.create_time_, t.id_";

    private TaskRows() {}

    static OpenTask map(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("task_def_key_"),
                row.getString("process_key"),
                row.getString("business_key_"),
                row.getString("instance_id"),
                row.getString("root_proc_inst_id_"),
                row.getString("owner_key"),
                row.getString("tenant_id_"),
                row.getString("assignee_"),
                row.getString("owner_"),
                names(row.getString("groups")),
                names(row.getString("users")),
                instant(row.getTimestamp("create_time_")),
                instant(row.getTimestamp("due_date_")));
    }

    private static List<String> names(String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(","));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
