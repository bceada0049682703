package vn.cchc.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.shared.Refusal;
import vn.cchc.task.WorkOrders;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.SignedInAs;

/** From the tenth day after the last one the leader is asked. */
@CchcTest
class OverdueWorkTest extends ReminderCase {

    @Autowired
    private ManagementService jobs;

    @Autowired
    private WorkOrders orders;

    private long row;
    private long late;

    @BeforeEach
    void theLeaderIsAsked() {
        row = row();
        mornings(LEADER.minusDays(1), LEADER);
        late = mornings.cases(agency).get(0);
    }

    @Test
    void theLeaderIsAskedOnceWithAllThatIsKnown() {
        mornings(LEADER.plusDays(1), day(31, 7));

        assertThat(mornings.cases(agency)).containsExactly(late);
        assertThat(mornings.open(late)).containsExactly(OverdueWorkProcess.HANDLE);
        assertThat(mornings.form(late, OverdueWorkProcess.HANDLE, agency.leader()))
                .containsEntry("product", PRODUCT)
                .containsEntry("due", "30/06/2026")
                .containsEntry("pageLink", "/plans/" + workshop.piece(row).planId() + "/rows/" + row);
    }

    @Test
    void theLeaderUrgesOnAndIsAskedAgain() {
        handle("urge");

        assertThat(mornings.open(late)).isEmpty();
        assertThat(mornings.days(agency, agency.officer("TCKT"), "Lãnh đạo quyết định"))
                .containsExactly(LEADER);
        assertThat(mornings.askAgain(late).getDuedate()).isInSameDayAs("2026-07-28");
        mornings.moveTo(day(28, 7));
        jobs.executeJob(mornings.askAgain(late).getId());
        assertThat(mornings.open(late)).containsExactly(OverdueWorkProcess.HANDLE);
    }

    @Test
    void theUnitExplainsAndTheLeaderReadsIt() {
        handle("explain");
        assertThat(mornings.open(late)).containsExactly(OverdueWorkProcess.EXPLAIN);
        assertThat(mornings.form(late, OverdueWorkProcess.EXPLAIN, agency.head("TCKT")))
                .containsEntry("words", "Làm ngay");
        mornings.complete(
                late,
                OverdueWorkProcess.EXPLAIN,
                agency.head("TCKT"),
                "explanation",
                "Chờ số liệu của sở, xong ngày 20/7");

        assertThat(mornings.form(late, OverdueWorkProcess.HANDLE, agency.leader()))
                .containsEntry("explanation", "Chờ số liệu của sở, xong ngày 20/7");
        assertThat(mornings.history(row)).endsWith("reminder.decided", "reminder.explained");
    }

    @Test
    void anotherOfficerTakesOver() {
        handle("replace");
        mornings.complete(
                late,
                OverdueWorkProcess.REPLACE,
                agency.head("TCKT"),
                "newOfficer",
                agency.colleague("TCKT"),
                "reason",
                "Theo ý kiến lãnh đạo");

        assertThat(workshop.piece(row).officerId()).isEqualTo(agency.colleague("TCKT"));
        assertThat(mornings.askAgain(late)).isNotNull();
    }

    @Test
    void itEndsByItselfWhenTheWorkIsDone() {
        workshop.fileEvidence(row, itemOf(row), agency.officer("TCKT"));

        assertThat(mornings.runs(late)).isFalse();
        assertThat(mornings.history(row)).endsWith("reminder.settled");
    }

    @Test
    void itEndsWhenTheRowIsTakenOutOfThePlan() {
        SignedInAs.doAs(agency.coordinator(), () -> orders.withdraw(row, "Thay bằng nhiệm vụ khác"));

        assertThat(mornings.runs(late)).isFalse();
    }

    @Test
    void itEndsInTheMorningAfterTheLastDayWasMoved() {
        handle("urge");
        jdbc.sql("update work_item set due_on = '2026-08-31', effective_due = '2026-08-31' where id = ?")
                .param(itemOf(row))
                .update();
        mornings.turn(agency, LEADER.plusDays(1));

        assertThat(mornings.runs(late)).isFalse();
    }

    @Test
    void onlyTheLeaderDecides() {
        assertThatThrownBy(() -> mornings.complete(
                        late, OverdueWorkProcess.HANDLE, agency.head("TCKT"), "decision", "urge", "words", "Làm ngay"))
                .isInstanceOf(Refusal.class);
        assertThat(mornings.open(late)).containsExactly(OverdueWorkProcess.HANDLE);
    }

    private void handle(String decision) {
        mornings.complete(late, OverdueWorkProcess.HANDLE, agency.leader(), "decision", decision, "words", "Làm ngay");
    }
}
