package vn.cchc.overview.read;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;

/** What the page of a plan needs to know before it draws the table: which columns it has, whom one may filter by. */
@Repository
@Transactional(readOnly = true)
public class PlanNotes {

    private final JdbcClient jdbc;
    private final Organization organization;

    PlanNotes(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /**
     * Columns that not every plan has.
     *
     * @param budget some row names money
     * @param notes some row has a note
     */
    public record Columns(boolean budget, boolean notes) {}

    /** The columns that the plan fills. */
    public Columns columns(long planId) {
        return jdbc.sql("""
                        select coalesce(bool_or(budget is not null or budget_printed <> ''), false) as budget,
                               coalesce(bool_or(notes <> ''), false) as notes
                          from plan_task where plan_id = ?""").param(planId).query(Columns.class).single();
    }

    /** The units that the plan names or that work on it, by name. */
    public List<Unit> units(long planId) {
        List<Long> ids = jdbc.sql("""
                        select a.unit_id from assignment a
                          join deliverable d on d.id = a.deliverable_id
                          join plan_task t on t.id = d.plan_task_id
                         where t.plan_id = :plan and a.unit_id is not null
                        union
                        select unit_id from work where plan_id = :plan""").param("plan", planId).query(Long.class).list();
        return organization.units(ids).values().stream()
                .sorted(java.util.Comparator.comparing(Unit::name))
                .toList();
    }
}
