package vn.cchc.remediation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.inspection.ConclusionIssued;
import vn.cchc.inspection.FollowUpChecked;
import vn.cchc.testing.TestAgency;

/** Inspections with their findings as they stand when the conclusion is issued, and the issue of that conclusion. */
@Component
public class FoundShortcomings {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    FoundShortcomings(
            JdbcClient jdbc, ApplicationEventPublisher events, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An inspection of a unit with so many findings, to be fixed until the day. */
    public long inspection(TestAgency agency, long unit, LocalDate due, String... criteria) {
        return inspection(agency, unit, due, null, criteria);
    }

    /** @param earlier the finding that the first line checks again, or null */
    public long inspection(TestAgency agency, long unit, LocalDate due, Long earlier, String... criteria) {
        LocalDate today = LocalDate.now(clock);
        long inspection = insert(
                """
                insert into inspection (agency_id, kind, method, subject, areas, visit_from, visit_to, advisory_unit_id,
                    state, opened_by, opened_at, follow_up)
                values (?, 'PLANNED', 'ON_SITE', 'Kiểm tra công tác cải cách hành chính', 'PROCEDURES', ?, ?, ?,
                    'CONCLUDED', ?, ?, ?) returning id""", agency.id(), today, today, agency.wholeUnit(), agency.coordinator(), now(), earlier != null);
        long visit = insert("""
                insert into inspection_unit (inspection_id, unit_id, state) values (?, ?, 'DONE') returning id""", inspection, unit);
        for (int i = 0; i < criteria.length; i++) {
            long answer = insert("""
                    insert into checklist_answer (inspection_unit_id, ordinal, area, text, grade, source_finding_id)
                    values (?, ?, 'PROCEDURES', ?, 'NOT_MET', ?) returning id""", visit, i + 1, criteria[i], i == 0 ? earlier : null);
            insert("""
                    insert into finding (inspection_unit_id, answer_id, text, severity, basis, recommendation,
                        responsible_unit_id, due_on)
                    values (?, ?, ?, 'SERIOUS', 'Nghị định 61/2018/NĐ-CP', 'Niêm yết đầy đủ', ?, ?) returning id""", visit, answer, "Chưa đạt: " + criteria[i], unit, due);
        }
        return inspection;
    }

    /** The conclusion is issued. */
    public void conclude(TestAgency agency, long inspection) {
        transactions.executeWithoutResult(
                status -> events.publishEvent(new ConclusionIssued(inspection, agency.id(), null)));
    }

    /** A follow-up inspection says whether an ending holds. */
    public void followUp(long finding, long inspection, boolean holds, String note, String by) {
        transactions.executeWithoutResult(
                status -> events.publishEvent(new FollowUpChecked(finding, inspection, holds, note, by)));
    }

    /** The remediation of the unit after an inspection. */
    public long remediation(long inspection, long unit) {
        return jdbc.sql("select id from remediation where inspection_id = ? and unit_id = ?")
                .params(inspection, unit)
                .query(Long.class)
                .single();
    }

    /** Findings of an inspection in their order. */
    public List<Long> findings(long inspection) {
        return jdbc.sql("""
                        select f.id from finding f join inspection_unit v on v.id = f.inspection_unit_id
                         where v.inspection_id = ? order by f.id""").param(inspection).query(Long.class).list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private long insert(String sql, Object... values) {
        List<Object> all = new ArrayList<>(List.of());
        for (Object value : values) {
            all.add(value);
        }
        return jdbc.sql(sql).params(all).query(Long.class).single();
    }
}
