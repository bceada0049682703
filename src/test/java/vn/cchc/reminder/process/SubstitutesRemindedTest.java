package vn.cchc.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.organization.Histories;
import vn.cchc.organization.HistoryLine;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.NewCover;
import vn.cchc.organization.WorkKind;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;

/** Reminders while people are on leave, and late work that comes before a leader on leave. */
@CchcTest
class SubstitutesRemindedTest extends ReminderCase {

    @Autowired
    private LeaveCover leaveCover;

    @Autowired
    private Histories histories;

    @Test
    void theSubstituteIsRemindedAsLongAsTheCoverLasts() {
        row();
        mornings.moveTo(day(22, 6));
        cover(agency.officer("TCKT"), agency.officer("HCTH"), day(23, 6), day(1, 7), WorkKind.TASK);
        cover(agency.officer("TCKT"), agency.officer("QLDA"), day(23, 6), day(1, 7), WorkKind.REPORT);

        mornings(day(22, 6), day(15, 7));

        assertThat(mornings.days(agency, agency.officer("HCTH"), "Thay cv1.tckt " + agency.id() + ": "))
                .containsExactly(day(25, 6), DUE, day(1, 7));
        assertThat(mornings.days(agency, agency.officer("TCKT"), PRODUCT))
                .containsAll(mornings.days(agency, agency.officer("HCTH"), PRODUCT))
                .anyMatch(later -> later.isAfter(day(1, 7)));
        assertThat(mornings.days(agency, agency.officer("QLDA"), PRODUCT)).isEmpty();
    }

    @Test
    void theSubstituteOfTheLeaderDecidesAboutLateWorkButNotOfTheOwnUnit() {
        long row = row();
        mornings(LEADER.minusDays(1), LEADER.minusDays(1));
        cover(agency.leader(), agency.head("TCKT"), LEADER, LEADER, WorkKind.TASK);
        cover(agency.leader(), agency.coordinator(), LEADER.plusDays(1), LEADER.plusDays(1), WorkKind.TASK);
        mornings(LEADER, LEADER);
        long late = mornings.cases(agency).get(0);
        assertThat(jdbc.sql("select text from notice where person_id = ? and kind = 'NEW_WORK'")
                        .param(agency.head("TCKT"))
                        .query(String.class)
                        .list())
                .anyMatch(text -> text.contains("Xử lý việc quá hạn"));

        assertThatThrownBy(() -> handle(late, agency.head("TCKT")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("reminder.refusal.own-unit"));
        mornings.moveTo(LEADER.plusDays(1));
        handle(late, agency.coordinator());

        assertThat(mornings.open(late)).isEmpty();
        assertThat(histories.ofRow(row, PageRequest.of(0, 1)).getContent())
                .extracting(HistoryLine::who)
                .containsExactly("daumoi " + agency.id() + " thay lanhdao " + agency.id());
    }

    private void handle(long late, String person) {
        mornings.complete(late, OverdueWorkProcess.HANDLE, person, "decision", "urge", "words", "Làm ngay");
    }

    private void cover(String absent, String substitute, LocalDate from, LocalDate to, WorkKind kind) {
        leaveCover.name(new NewCover(agency.id(), absent, substitute, from, to, Set.of(kind), "Nghỉ phép"), absent);
    }
}
