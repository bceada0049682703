package vn.cchc.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Rehearsal;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.UnitNames;
import vn.cchc.plan.DeliverableView;
import vn.cchc.plan.NewPlan;
import vn.cchc.plan.PlanKind;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RowView;

/**
 * The province's plan of last year, as it would stand after a move from paper: with its number and its results, without
 * instances in the engine. Played task by task, its hundreds of pieces of work would keep the first start waiting for
 * minutes; so this one class writes the results into the tables itself.
 */
@Component
class DemoFinishedPlan {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate DRAFTED = LocalDate.of(2024, 12, 16);
    private static final LocalDate ISSUED = LocalDate.of(2024, 12, 31);
    private static final int NUMBER = 3619;
    private static final String SYMBOL = "QĐ-UBND";
    private static final int ALL_ROWS = 1000;

    /** One piece of work in nine was finished a month after its day. */
    private static final int LATE = 9;

    private final Rehearsal rehearsal;
    private final Plans plans;
    private final PlanRows rows;
    private final Organization organization;
    private final UnitNames names;
    private final DemoPaper paper;
    private final DemoGoals goals;
    private final JdbcClient jdbc;

    DemoFinishedPlan(
            Rehearsal rehearsal,
            Plans plans,
            PlanRows rows,
            Organization organization,
            UnitNames names,
            DemoPaper paper,
            DemoGoals goals,
            JdbcClient jdbc) {
        this.rehearsal = rehearsal;
        this.plans = plans;
        this.rows = rows;
        this.organization = organization;
        this.names = names;
        this.paper = paper;
        this.goals = goals;
        this.jdbc = jdbc;
    }

    void create() {
        SamplePlan sample = SamplePlans.UBND_TINH;
        String coordinator = person(sample, Role.COORDINATOR);
        long unit =
                names.resolve(sample.agency(), "Sở Nội vụ", DRAFTED).unitIds().get(0);
        rehearsal.moveTo(DRAFTED.atTime(8, 0));
        rehearsal.as(coordinator, () -> {
            long plan = plans.create(
                    new NewPlan(sample.agency(), sample.year(), PlanKind.REFORM, sample.title(), null, unit),
                    DemoContent.of(sample));
            goals.write(sample, plan);
            issue(plan, document(sample, plan, unit, coordinator));
            List<RowView> table = rows.rows(plan, 0, ALL_ROWS);
            table.stream().filter(row -> !row.group()).forEach(row -> finish(row, sample, coordinator));
        });
    }

    private long document(SamplePlan sample, long plan, long unit, String drafter) {
        String leader = person(sample, Role.LEADER);
        jdbc.sql("insert into number_series (agency_id, series, year, last_number, last_issued_on)"
                        + " values (?, 'QĐ', ?, ?, ?) on conflict do nothing")
                .params(sample.agency(), ISSUED.getYear(), NUMBER, ISSUED)
                .update();
        long document = jdbc.sql("""
                        insert into document (agency_id, type, subject, drafting_unit_id, drafter_id, owner_kind, owner_id,
                            urgency, state, created_at)
                        values (:agency, 'QĐ', :subject, :unit, :drafter, 'plan', :plan, 'NORMAL', 'DRAFT', :signed)
                        returning id
                        """)
                .param("agency", sample.agency())
                .param("subject", sample.title())
                .param("unit", unit)
                .param("drafter", drafter)
                .param("plan", plan)
                .param("signed", at(ISSUED).toOffsetDateTime())
                .query(Long.class)
                .single();
        paper.write(document, drafter);
        jdbc.sql("""
                        update document d set state = 'ISSUED', approved_version = 1, approved_by = :leader,
                            approved_at = :signed, signed_version = 1, signer_id = :leader,
                            signing_mode = 'SIGN_FOR_COLLECTIVE', signature_block = :block, signer_name = :name,
                            signed_at = :signed, series = 'QĐ', issue_year = :year, number = :number, symbol = :symbol,
                            issued_on = :issued, dispatched_at = :signed, copies = 60, signed_hash = (
                              select encode(sha256(convert_to(d.type, 'UTF8') || '\\x00'::bytea
                                       || convert_to(d.subject, 'UTF8') || '\\x00'::bytea
                                       || string_agg(convert_to(f.sha256, 'UTF8') || '\\x00'::bytea, ''::bytea
                                            order by p.ordinal)), 'hex')
                                from document_version v
                                join document_version_file p on p.version_id = v.id
                                join stored_file f on f.id = p.file_id
                               where v.document_id = d.id)
                         where d.id = :document
                        """)
                .param("document", document)
                .param("leader", leader)
                .param("signed", at(ISSUED).toOffsetDateTime())
                .param("block", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")
                .param("name", organization.person(leader).fullName())
                .param("year", ISSUED.getYear())
                .param("number", NUMBER)
                .param("symbol", SYMBOL)
                .param("issued", ISSUED)
                .update();
        return document;
    }

    private void issue(long plan, long document) {
        jdbc.sql("update plan set state = 'CLOSED', document_id = ?, notation = ?, issued_on = ? where id = ?")
                .params(document, NUMBER + "/" + SYMBOL, ISSUED, plan)
                .update();
    }

    private void finish(RowView row, SamplePlan sample, String coordinator) {
        jdbc.sql("update plan_task set started_at = ? where id = ?")
                .params(at(ISSUED).toOffsetDateTime(), row.id())
                .update();
        row.deliverables().stream()
                .flatMap(item -> item.leadUnitIds().stream())
                .distinct()
                .forEach(unit -> finish(row, unit, sample, coordinator));
    }

    private void finish(RowView row, long unit, SamplePlan sample, String coordinator) {
        boolean late = (row.ordinal() + unit) % LATE == 0;
        LocalDate done = done(row, late);
        long work = jdbc.sql("""
                        insert into work (plan_id, plan_year, row_id, agency_id, unit_id, state, assigned_by, assigned_at,
                            closed_by, closed_at)
                        values (:plan, :year, :row, :agency, :unit, 'COMPLETED', :by, :issued, :by, :done) returning id
                        """)
                .param("plan", row.planId())
                .param("year", sample.year())
                .param("row", row.id())
                .param("agency", sample.agency())
                .param("unit", unit)
                .param("by", coordinator)
                .param("issued", at(ISSUED).toOffsetDateTime())
                .param("done", at(done).toOffsetDateTime())
                .query(Long.class)
                .single();
        row.deliverables().stream()
                .filter(item -> item.leadUnitIds().contains(unit))
                .forEach(item -> finish(work, item, done));
    }

    private void finish(long work, DeliverableView item, LocalDate done) {
        jdbc.sql("""
                        insert into work_item (work_id, deliverable_id, ordinal, product, state, timing, deadline_phrase,
                            due_on, effective_due, original_due, kind, submitted_on, done_on)
                        values (:work, :item, :ordinal, :product, 'COMPLETED', :timing, :phrase,
                            :due, :effective, :due, 'OTHER', :done, :done)
                        """)
                .param("work", work)
                .param("item", item.id())
                .param("ordinal", item.ordinal())
                .param("product", item.text())
                .param("timing", item.due() == null ? "WAITING" : "DATED")
                .param("phrase", item.deadlinePhrase())
                .param("due", item.due())
                .param("effective", item.effectiveDue())
                .param("done", done)
                .update();
    }

    private static LocalDate done(RowView row, boolean late) {
        LocalDate due = row.deliverables().stream()
                .map(DeliverableView::due)
                .filter(day -> day != null && day.isAfter(ISSUED))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.of(2025, 11, 28));
        return late ? due.plusMonths(1) : due.minusDays(3 + row.ordinal() % 15);
    }

    private String person(SamplePlan sample, Role role) {
        return organization.holders(sample.agency(), role).get(0).id();
    }

    private static ZonedDateTime at(LocalDate day) {
        return LocalDateTime.of(day, java.time.LocalTime.of(9, 0)).atZone(ZONE);
    }
}
