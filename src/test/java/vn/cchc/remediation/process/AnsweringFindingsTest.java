package vn.cchc.remediation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.remediation.process.LineProcess.ANSWER_FINDING;
import static vn.cchc.remediation.process.LineProcess.ANSWER_OVERDUE;
import static vn.cchc.remediation.process.LineProcess.DECIDE_OBJECTION;
import static vn.cchc.remediation.process.LineProcess.FIX_FINDING;
import static vn.cchc.remediation.process.LineProcess.PLAN_FIX;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.remediation.LineState;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.RemediationState;
import vn.cchc.remediation.domain.FindingAnswers;
import vn.cchc.remediation.domain.Undertaking;
import vn.cchc.testing.CchcTest;

/** The unit agrees with a finding and plans, or objects and the leader decides. */
@CchcTest
class AnsweringFindingsTest extends RemediationCase {

    @Autowired
    private FindingAnswers answers;

    @Test
    void anObjectionThatTheLeaderAgreesWithEndsTheLineAndDoesNotCount() {
        long remediation = open("Niêm yết thủ tục");
        long line = lines(remediation).get(0);
        object(line);
        assertThat(state(line)).isEqualTo(LineState.OBJECTED);
        desk.ofLine(
                line, agency.leader(), DECIDE_OBJECTION, "decision", "drop", "reason", "Đơn vị đã niêm yết từ tháng 3");

        LineView ended = reading.line(line);
        assertThat(ended.state()).isEqualTo(LineState.NOT_IMPLEMENTED);
        assertThat(ended.dropped()).isTrue();
        assertThat(ended.closeReason()).isEqualTo("Đơn vị đã niêm yết từ tháng 3");
        assertThat(desk.runs(LineProcess.KEY, line)).isFalse();
        assertThat(view(remediation).state()).isEqualTo(RemediationState.REPORTING);
        assertThat(remediations.results(agency.id(), 2026)).isEmpty();
        assertThat(remediations.carried(agency.id(), 2026)).isEmpty();
        assertThat(desk.form(
                        RemediationProcess.KEY,
                        remediation,
                        agency.head("TCKT"),
                        RemediationProcess.REPORT_REMEDIATION))
                .extractingByKey("results", InstanceOfAssertFactories.STRING)
                .contains("Lãnh đạo đã rút kiến nghị")
                .doesNotContain("Không thực hiện");
    }

    @Test
    void anObjectionThatTheLeaderRefusesIsPlannedAndFixed() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        object(line);
        desk.ofLine(line, agency.leader(), DECIDE_OBJECTION, "decision", "uphold", "reason", "Biên bản đã ghi rõ");

        assertThat(desk.open(line)).containsExactly(PLAN_FIX);
        desk.ofLine(
                line,
                agency.head("TCKT"),
                PLAN_FIX,
                "action",
                "Niêm yết lại",
                "person",
                agency.colleague("TCKT"),
                "plannedOn",
                "2026-06-20");
        assertThat(desk.task(LineProcess.KEY, line, FIX_FINDING).getAssignee()).isEqualTo(agency.colleague("TCKT"));
    }

    @Test
    void theLimitForTheAnswerIsToldAndTheTaskStays() {
        long remediation = open("Niêm yết thủ tục");
        long line = lines(remediation).get(0);
        assertThat(desk.timer(LineProcess.KEY, line, ANSWER_OVERDUE)).isAfter(date(TODAY.plusDays(13)));
        desk.fireTimer(LineProcess.KEY, line, ANSWER_OVERDUE);

        assertThat(desk.open(line)).containsExactly(ANSWER_FINDING);
        assertThat(history(remediation)).anyMatch(text -> text.contains("chưa trả lời kiến nghị"));
    }

    @Test
    void aPlanNamesSomebodyOfTheUnitAndADayWithinTheLimit() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        String head = agency.head("TCKT");

        assertRefused(() -> answers.agree(line, new Undertaking("Sửa", agency.officer("HCTH"), DUE), head));
        assertRefused(() -> answers.agree(line, new Undertaking("Sửa", agency.officer("TCKT"), DUE.plusDays(1)), head));
        assertRefused(
                () -> answers.agree(line, new Undertaking("Sửa", agency.officer("TCKT"), TODAY.minusDays(1)), head));
        assertRefused(() -> answers.agree(line, new Undertaking(" ", agency.officer("TCKT"), DUE), head));
        assertRefused(
                () -> answers.agree(line, new Undertaking("Sửa", agency.officer("TCKT"), DUE), agency.officer("TCKT")));
        assertRefused(() -> answers.object(line, "x".repeat(4001), head));
        assertThat(state(line)).isEqualTo(LineState.ANSWERING);
    }

    @Test
    void whatIsSentTwiceCountsOnce() {
        long remediation = open("Niêm yết thủ tục");
        long line = lines(remediation).get(0);
        Task task = desk.task(LineProcess.KEY, line, ANSWER_FINDING);
        Object[] objection = {"stance", "not-agreed", "reason", "Đã niêm yết đầy đủ"};
        desk.complete(task, agency.head("TCKT"), objection);

        assertRefused(() -> desk.complete(task, agency.head("TCKT"), objection));
        assertThat(state(line)).isEqualTo(LineState.OBJECTED);
        assertThat(history(remediation))
                .filteredOn(text -> text.startsWith("Không đồng ý"))
                .hasSize(1);
    }

    private void object(long line) {
        desk.ofLine(line, agency.head("TCKT"), ANSWER_FINDING, "stance", "not-agreed", "reason", "Đã niêm yết đầy đủ");
    }

    private List<String> history(long remediation) {
        return journal.history("remediation", remediation, PageRequest.of(0, 50)).stream()
                .map(entry -> entry.text())
                .toList();
    }
}
