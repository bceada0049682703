package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.engine.OpenTask;
import vn.cchc.task.DateState;
import vn.cchc.task.ItemDateView;
import vn.cchc.task.ItemView;
import vn.cchc.task.Lateness;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkOrders;
import vn.cchc.task.WorkState;
import vn.cchc.testing.CchcTest;

/** What comes back or goes on is reported period by period; several milestones are reached one by one. */
@CchcTest
class PeriodsTest extends DeliverableCase {

    @Autowired
    private WorkOrders orders;

    @Test
    void whatComesBackIsReportedEachPeriodAndMayBeLate() {
        long row = assigned(item("Báo cáo rà soát", "Hàng quý", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        assertThat(item.timing()).isEqualTo(Timing.RECURRING);
        assertThat(item.state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(item.due()).as("the next day that counts").isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(item.dates()).hasSize(4);
        assertThat(workshop.openKeys(row)).isEmpty();

        at(row, LocalDate.of(2026, 3, 18));
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.REPORT_PERIOD);
        report(row, "done", "Rà soát 12 thủ tục");
        assertThat(states(row)).containsExactly(DateState.DONE, DateState.OPEN, DateState.OPEN, DateState.OPEN);
        assertThat(workshop.item(row).due()).isEqualTo(LocalDate.of(2026, 6, 30));

        at(row, LocalDate.of(2026, 7, 2));
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.OVERDUE);
        assertThat(workshop.view(row, agency.officer("HCTH"), DeliverableProcess.REPORT_PERIOD)
                        .get("before")
                        .toString())
                .contains("Quý I/2026", "12 thủ tục");
        report(row, "done", "Rà soát 8 thủ tục");
        assertThat(workshop.item(row).dates().get(1).lateness()).isEqualTo(Lateness.COMPLETED_LATE);
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.ON_TIME);

        at(row, LocalDate.of(2026, 9, 30));
        report(row, "not-arisen", "Không có thủ tục mới");
        at(row, LocalDate.of(2026, 12, 30));
        report(row, "done", "Rà soát 3 thủ tục");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DELIVERED);
        workshop.finish(row, agency, "HCTH");
        assertThat(workshop.running(row)).isFalse();
    }

    @Test
    void periodsMayBeReportedInAnyOrderAndTheYearIsSummedUpWithoutTheRest() {
        long row = assigned(item("Tin bài", "Hàng quý", "Phòng HCTH"));
        at(row, LocalDate.of(2027, 1, 20));
        assertThat(workshop.openKeys(row)).hasSize(4).containsOnly(DeliverableProcess.REPORT_PERIOD);
        report(row, "done", "Mười tin");

        at(row, LocalDate.of(2027, 2, 1));
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.YEAR_END);
        yearEnd(row, "Cả năm bốn mươi tin");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DELIVERED);
        assertThat(states(row)).contains(DateState.DONE, DateState.DROPPED).doesNotContain(DateState.OPEN);
    }

    @Test
    void whatGoesOnIsNeverLateOnlyWithoutAnUpdate() {
        long row = assigned(item("Cập nhật phần mềm", "Thường xuyên", "Phòng HCTH"));
        assertThat(workshop.item(row).dates())
                .as("the last period is the year's own report")
                .extracting(ItemDateView::due)
                .containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30));

        at(row, LocalDate.of(2026, 4, 2));
        assertThat(states(row)).startsWith(DateState.NO_UPDATE);
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.ON_TIME);
        assertThat(workshop.open(row))
                .extracting(OpenTask::due)
                .as("no task is late either")
                .containsOnlyNulls();
        report(row, "done", "Báo cáo muộn vẫn được nhận");
        assertThat(states(row)).startsWith(DateState.DONE);

        at(row, LocalDate.of(2026, 12, 31));
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.YEAR_END);
        assertThat(workshop.view(row, agency.officer("HCTH"), DeliverableProcess.YEAR_END)
                        .get("progress")
                        .toString())
                .contains("Báo cáo muộn");
        yearEnd(row, "Cập nhật đủ");
        assertThat(states(row)).containsExactly(DateState.DONE, DateState.NO_UPDATE, DateState.NO_UPDATE);
    }

    @Test
    void theYearMayBeSummedUpEarlyWhilePeriodsAreOpen() {
        long row = assigned(item("Tin bài", "Hàng tháng", "Phòng HCTH"));
        assertThat(workshop.item(row).dates()).hasSize(12);
        doAs(agency.coordinator(), () -> orders.closeYear(workshop.item(row).id(), "Dừng chuyên mục"));
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.YEAR_END);
    }

    @Test
    void aReturnedDeliverableReportsItsLastPeriodAgain() {
        long row = assigned(item("Báo cáo", "Hàng quý", "Phòng HCTH"));
        at(row, LocalDate.of(2026, 12, 30));
        for (int quarter = 0; quarter < 4; quarter++) {
            report(row, "done", "Kết quả");
        }
        workshop.propose(row, agency, "HCTH");
        workshop.complete(
                row,
                agency.coordinator(),
                PlanTaskProcess.CONFIRM,
                "decision",
                "return",
                "items",
                List.of(workshop.item(row).id() + ""),
                "reason",
                "Thiếu số liệu");
        workshop.runJobs(row);
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.REPORT_PERIOD);
        report(row, "done", "Đủ số liệu");
        workshop.finish(row, agency, "HCTH");
        assertThat(workshop.running(row)).isFalse();
    }

    @Test
    void onlyTheOfficerReportsAndOnlyOnce() {
        long row = assigned(item("Báo cáo", "Hàng quý", "Phòng HCTH"));
        at(row, LocalDate.of(2026, 3, 30));
        OpenTask task = workshop.open(row).get(0);
        assertThat(task.assignee()).isEqualTo(agency.officer("HCTH"));
        assertThatThrownBy(() ->
                workshop.complete(task, agency.colleague("HCTH"), "decision", "done", "result", "Của người khác"));
        assertThatThrownBy(() -> workshop.complete(task, agency.officer("HCTH"), "decision", "done"));
        assertThat(states(row)).containsOnly(DateState.OPEN);
    }

    @Test
    void milestonesAreReachedOneByOneEachInItsTime() {
        long row = assigned(item("Hội nghị", "Quý I/2026; Quý IV/2026", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        assertThat(item.dates()).hasSize(2);
        assertThat(item.due()).isEqualTo(LocalDate.of(2026, 3, 31));
        refused("task.refusal.no-milestone", () -> prove(row, item));

        prove(row, item, "milestones", List.of(item.dates().get(0).id() + ""));
        ItemView later = workshop.item(row);
        assertThat(later.state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(states(row)).containsExactly(DateState.DONE, DateState.OPEN);
        assertThat(later.due()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);

        at(row, LocalDate.of(2026, 4, 10));
        assertThat(workshop.item(row).lateness())
                .as("the first milestone was in time")
                .isEqualTo(Lateness.ON_TIME);
        prove(row, later);
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DELIVERED);
        assertThat(states(row)).containsOnly(DateState.DONE);
    }

    @Test
    void aReturnedMilestoneIsOpenAgainAndALateOneIsOverdue() {
        long row = assigned(item("Hội nghị", "Quý I/2026; Quý IV/2026", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        file(row, item, "milestones", List.of(item.dates().get(0).id() + ""));
        workshop.completeItem(
                row,
                item.id(),
                agency.head("HCTH"),
                DeliverableProcess.CHECK_EVIDENCE,
                "decision",
                "return",
                "reason",
                "Thiếu");
        assertThat(states(row)).containsOnly(DateState.OPEN);
        assertThat(workshop.item(row).dates().get(0).doneOn()).isNull();

        at(row, LocalDate.of(2026, 4, 2));
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.OVERDUE);
        prove(row, item, "milestones", List.of(item.dates().get(0).id() + ""));
        assertThat(workshop.item(row).dates().get(0).lateness()).isEqualTo(Lateness.COMPLETED_LATE);
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.ON_TIME);

        at(row, LocalDate.of(2027, 1, 5));
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.OVERDUE);
    }

    @Test
    void aDocumentIsTheFirstMilestoneAndEvidenceShowsTheNext() {
        long row = assigned(item("Kế hoạch kiểm tra", "Quý I/2026; Trong năm 2026", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        workshop.upload(item, agency.officer("HCTH"));
        workshop.completeItem(
                row,
                item.id(),
                agency.officer("HCTH"),
                DeliverableProcess.DRAFT,
                workshop.draftValues(
                        row,
                        item,
                        agency.officer("HCTH"),
                        "submit",
                        "milestones",
                        List.of(item.dates().get(0).id() + "")));
        workshop.issue(agency, "HCTH", item.documentId());

        assertThat(states(row)).containsExactly(DateState.DONE, DateState.OPEN);
        assertThat(workshop.item(row).notation()).isNotBlank();
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);
        prove(row, workshop.item(row));
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DELIVERED);
        workshop.finish(row, agency, "HCTH");
        assertThat(workshop.running(row)).isFalse();
    }

    private void at(long row, LocalDate day) {
        workshop.moveTo(day);
        workshop.runJobs(row);
    }

    private List<DateState> states(long row) {
        return workshop.item(row).dates().stream().map(ItemDateView::state).toList();
    }

    /** The officer reports the period whose task is the oldest. */
    private void report(long row, String decision, String result) {
        OpenTask task = workshop.open(row).stream()
                .filter(open -> open.taskKey().equals(DeliverableProcess.REPORT_PERIOD))
                .min(Comparator.comparing(OpenTask::due))
                .orElseThrow();
        workshop.complete(task, agency.officer("HCTH"), "decision", decision, "result", result);
    }

    private void yearEnd(long row, String result) {
        workshop.complete(
                row, agency.officer("HCTH"), DeliverableProcess.YEAR_END, "decision", "done", "result", result);
    }

    private void prove(long row, ItemView item, Object... more) {
        file(row, item, more);
        workshop.completeItem(
                row, item.id(), agency.head("HCTH"), DeliverableProcess.CHECK_EVIDENCE, "decision", "accept");
    }

    private void file(long row, ItemView item, Object... more) {
        Object[] base = {"decision", "file", "documentNumber", "12/BB-HCTH", "documentDate", "2026-03-02"};
        Object[] all = Arrays.copyOf(base, base.length + more.length);
        System.arraycopy(more, 0, all, base.length, more.length);
        workshop.completeItem(row, item.id(), agency.officer("HCTH"), DeliverableProcess.EVIDENCE, all);
    }
}
