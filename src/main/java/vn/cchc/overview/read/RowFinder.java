package vn.cchc.overview.read;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.cchc.plan.RowOutline;

/** Finds the rows that a filter leaves, page by page. */
@Repository
class RowFinder {

    /** Headings belong to the whole table only: a filtered one shows those above the rows that were found. */
    private static final String MATCHING = """
             from plan_task t
             left join row_status s on s.row_id = t.id and s.plan_id = :plan
             where t.plan_id = :plan
               and (not :filtered or not t.group_row)
               and (:status::text is null or s.status = :status)
               and (:area::bigint is null or t.area_id = :area)
               and (not :late or s.next_due < :today)
               and (:unit::bigint is null or exists (
                    select 1 from deliverable d join assignment a on a.deliverable_id = d.id
                     where d.plan_task_id = t.id and (a.unit_id = :unit
                       or a.group_id in (select g.id from unit_group g where g.id = a.group_id and (g.kind = 'ALL_UNITS'
                            or exists (select 1 from unit_group_member m where m.group_id = g.id and m.unit_id = :unit)))))
                    or exists (select 1 from work w where w.row_id = t.id and w.unit_id = :unit))
               and (:text = '' or position(plain_text(:text) in plain_text(t.number || ' ' || t.title)) > 0
                    or exists (select 1 from deliverable d where d.plan_task_id = t.id
                                and position(plain_text(:text) in plain_text(d.text)) > 0))
            """;

    private static final String OUTLINE =
            "id, area_id, parent_id, ordinal, number, title, group_row as \"group\", priority";

    private final JdbcClient jdbc;
    private final Clock clock;

    RowFinder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many rows the filter leaves, headings too when it is not active. */
    int count(long planId, PlanFilter filter) {
        return bind(jdbc.sql("select count(*)" + MATCHING), planId, filter)
                .query(Integer.class)
                .single();
    }

    /** The ids of the rows that the filter leaves, in the plan's order. */
    List<Long> ids(long planId, PlanFilter filter, long offset, int limit) {
        return bind(
                        jdbc.sql("select t.id" + MATCHING + " order by t.ordinal, t.id limit :limit offset :offset"),
                        planId,
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(Long.class)
                .list();
    }

    /** The headings above some rows, up to the top, in the plan's order. */
    List<RowOutline> above(Collection<Long> rowIds) {
        return jdbc.sql("""
                        with recursive above (id) as (
                          select parent_id from plan_task where id = any (:rows) and parent_id is not null
                          union
                          select t.parent_id from above join plan_task t on t.id = above.id where t.parent_id is not null)
                        select %s from plan_task where id in (select id from above) order by ordinal, id""".formatted(OUTLINE))
                .param("rows", rowIds.toArray(Long[]::new))
                .query(RowOutline.class)
                .list();
    }

    private StatementSpec bind(StatementSpec statement, long planId, PlanFilter filter) {
        return statement
                .param("plan", planId)
                .param("filtered", filter.active())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("area", filter.areaId())
                .param("unit", filter.unitId())
                .param("late", filter.late())
                .param("today", LocalDate.now(clock))
                .param("text", filter.text());
    }
}
