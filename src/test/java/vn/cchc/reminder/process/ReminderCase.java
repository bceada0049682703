package vn.cchc.reminder.process;

import static vn.cchc.plan.TestPlan.item;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.document.Desk;
import vn.cchc.document.Documents;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.TestPlan;
import vn.cchc.task.Workshop;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** A plan of 2026 in force whose work has begun, and mornings on which people are reminded. */
abstract class ReminderCase {

    /** A Tuesday. */
    static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    /** The fifth working day after it. */
    static final LocalDate LETTER = LocalDate.of(2026, 7, 7);

    /** The tenth working day after it. */
    static final LocalDate LEADER = LocalDate.of(2026, 7, 14);

    static final String PRODUCT = "Hội nghị rà soát";

    @Autowired
    Workshop workshop;

    @Autowired
    Mornings mornings;

    @Autowired
    Desk desk;

    @Autowired
    Documents documents;

    @Autowired
    TestOrganization organization;

    @Autowired
    JdbcClient jdbc;

    TestAgency agency;

    @BeforeEach
    void open() {
        workshop.open();
        agency = organization.agency();
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    /** A deliverable of TCKT due on {@link #DUE}, given to the unit's first officer. */
    long row() {
        long row = begun(item(PRODUCT, "30/6/2026", "Phòng TCKT"));
        workshop.assign(row, agency, "TCKT");
        return row;
    }

    long begun(PlanContent.Item... items) {
        return rows(new TestPlan().row("1", "Rà soát văn bản", items)).get(0);
    }

    /** HCTH advises on the plan. */
    List<Long> rows(TestPlan content) {
        List<Long> rows = workshop.rows(agency, content);
        jdbc.sql("update plan set advisory_unit_id = ? where agency_id = ?")
                .params(agency.unit("HCTH"), agency.id())
                .update();
        rows.forEach(row -> workshop.begin(agency, row));
        return rows;
    }

    long itemOf(long row) {
        return workshop.item(row).id();
    }

    /** All working mornings of some days, both ends included. */
    void mornings(LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() <= 5) {
                mornings.turn(agency, day);
            }
        }
    }

    static LocalDate day(int day, int month) {
        return LocalDate.of(2026, month, day);
    }
}
