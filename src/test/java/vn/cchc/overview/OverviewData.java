package vn.cchc.overview;

import static vn.cchc.testing.SignedInAs.as;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.plan.NewPlan;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.PlanKind;
import vn.cchc.plan.Plans;
import vn.cchc.testing.TestAgency;

/** Plans with work on them, written straight into the tables: the pages only read. */
@Component
class OverviewData {

    private final Plans plans;
    private final JdbcClient jdbc;

    OverviewData(Plans plans, JdbcClient jdbc) {
        this.plans = plans;
        this.jdbc = jdbc;
    }

    long draft(TestAgency agency, String title, PlanContent content) {
        return as(
                agency.coordinator(),
                () -> plans.create(
                        new NewPlan(agency.id(), 2026, PlanKind.REFORM, title, null, agency.unit("HCTH")), content));
    }

    /** A plan in force on whose rows nobody has begun. */
    long issued(TestAgency agency, String title, PlanContent content) {
        long plan = draft(agency, title, content);
        jdbc.sql("update plan set state = 'ISSUED', notation = '12/KH-BQLDA', issued_on = '2026-01-05' where id = ?")
                .param(plan)
                .update();
        return plan;
    }

    long row(long plan, String number) {
        return jdbc.sql("select id from plan_task where plan_id = ? and number = ?")
                .params(plan, number)
                .query(Long.class)
                .single();
    }

    /** A unit's work on a row, with one item per deliverable in the given states; returns its id. */
    long work(TestAgency agency, long row, String unit, String state, String... itemStates) {
        long work = jdbc.sql("""
                        insert into work (plan_id, plan_year, row_id, agency_id, unit_id, state, officer_id)
                        select plan_id, 2026, id, :agency, :unit, :state, :officer from plan_task where id = :row returning id""")
                .param("agency", agency.id())
                .param("unit", agency.unit(unit))
                .param("state", state)
                .param("officer", agency.officer(unit))
                .param("row", row)
                .query(Long.class)
                .single();
        for (int place = 0; place < itemStates.length; place++) {
            jdbc.sql("""
                            insert into work_item (work_id, deliverable_id, ordinal, product, state, timing, deadline_phrase,
                                waiting_for, due_on, effective_due, original_due)
                            select :work, id, ordinal, text, :state,
                                   case when effective_due is null then 'WAITING' else 'DATED' end, deadline_phrase,
                                   waiting_for, due_on, effective_due, effective_due
                              from deliverable where plan_task_id = :row order by ordinal offset :place limit 1""")
                    .param("work", work)
                    .param("state", itemStates[place])
                    .param("row", row)
                    .param("place", place)
                    .update();
        }
        return work;
    }

    void due(long work, LocalDate day) {
        jdbc.sql("update work_item set timing = 'DATED', due_on = :day, effective_due = :day where work_id = :work")
                .param("day", day)
                .param("work", work)
                .update();
    }

    void done(long work, LocalDate day) {
        jdbc.sql("update work_item set done_on = :day where work_id = :work")
                .param("day", day)
                .param("work", work)
                .update();
    }
}
