package vn.cchc.plan.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions about whom a whole plan names. */
@Repository
class NamedUnits {

    private static final String ASSIGNED = """
             from assignment a join deliverable d on d.id = a.deliverable_id
              join plan_task t on t.id = d.plan_task_id where t.plan_id = :plan
            """;

    private final JdbcClient jdbc;
    private final GroupMembers groups;

    NamedUnits(JdbcClient jdbc, GroupMembers groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    /** Every unit that the plan names, alone or in a group, none twice. */
    Set<Long> of(Plan plan) {
        Set<Long> units = new TreeSet<>(ids("unit_id", plan.id()));
        Map<Long, List<Long>> members = groups.of(List.of(plan.agencyId()));
        ids("group_id", plan.id()).forEach(group -> units.addAll(members.getOrDefault(group, List.of())));
        return units;
    }

    /** Printed numbers of the rows that are tasks but have a deliverable which nobody of the agency leads, or none. */
    List<String> rowsWithoutLead(long planId, int limit) {
        return jdbc.sql("""
                        select t.number || ' ' || left(t.title, 60) from plan_task t
                         where t.plan_id = :plan and not t.group_row
                           and (not exists (select 1 from deliverable d where d.plan_task_id = t.id)
                             or exists (select 1 from deliverable d where d.plan_task_id = t.id
                                  and not exists (select 1 from assignment a where a.deliverable_id = d.id
                                       and a.role = 'LEAD' and a.party in ('UNIT', 'GROUP'))))
                         order by t.ordinal limit :limit""")
                .param("plan", planId)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /** How many rows are tasks. */
    int tasks(long planId) {
        return jdbc.sql("select count(*) from plan_task where plan_id = :plan and not group_row")
                .param("plan", planId)
                .query(Integer.class)
                .single();
    }

    /** The sum of all budgets in đồng. */
    long budget(long planId) {
        return jdbc.sql("select coalesce(sum(budget), 0) from plan_task where plan_id = :plan")
                .param("plan", planId)
                .query(Long.class)
                .single();
    }

    private List<Long> ids(String column, long planId) {
        return jdbc.sql("select distinct a." + column + ASSIGNED + " and a." + column + " is not null")
                .param("plan", planId)
                .query(Long.class)
                .list();
    }
}
