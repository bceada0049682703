package vn.cchc.rights;

import static vn.cchc.plan.TestPlan.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.engine.OpenTasks;
import vn.cchc.reminder.process.Mornings;
import vn.cchc.reminder.process.OverdueWorkProcess;
import vn.cchc.task.Workshop;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who may do what about work that stays late. The unit is HCTH. */
@CchcTest
class ReminderRightsTest {

    private static final LocalDate LATE = LocalDate.of(2026, 7, 14);

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Mornings mornings;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private Rights rights;

    private TestAgency own;
    private Rights.Agencies agencies;
    private long late;

    @BeforeEach
    void leaderIsAsked() {
        workshop.open();
        TestAgency above = organizations.agency();
        own = organizations.below(above, "HCTH", "TCKT", "QLDA");
        agencies = new Rights.Agencies(own, above, organizations.agency());
        long row = workshop.begun(own, item("Báo cáo", "30/6/2026", "Phòng HCTH"));
        workshop.assign(row, own, "HCTH");
        mornings.turn(own, LATE);
        late = mornings.cases(own).get(0);
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @TestFactory
    Stream<DynamicTest> theLeaderDecides() {
        return tests("""
                GET  /reminders          | own: all | above: all | foreign: all
                TAKE handle-overdue-work | own: leader
                """);
    }

    @TestFactory
    Stream<DynamicTest> theHeadExplains() {
        decide("explain");
        return tests("TAKE explain-overdue-work | own: head");
    }

    @TestFactory
    Stream<DynamicTest> theHeadNamesAnotherOfficer() {
        decide("replace");
        return tests("TAKE replace-officer | own: head");
    }

    private void decide(String decision) {
        mornings.complete(late, OverdueWorkProcess.HANDLE, own.leader(), "decision", decision, "words", "Làm ngay");
    }

    private Stream<DynamicTest> tests(String table) {
        return rights.tests(
                Rule.table(table, Map.of()),
                agencies,
                openTasks.of(OverdueWorkProcess.KEY, List.of(String.valueOf(late))));
    }
}
