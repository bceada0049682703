package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.plan.PlanRows;
import vn.cchc.task.ItemView;
import vn.cchc.task.Lateness;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkOrders;
import vn.cchc.task.WorkState;
import vn.cchc.task.domain.Progress;
import vn.cchc.testing.CchcTest;

/** What has no day: events that may come up, and what goes on all year. */
@CchcTest
class UndatedDeliverableTest extends DeliverableCase {

    @Autowired
    private WorkOrders orders;

    @Autowired
    private Progress progress;

    @Autowired
    private PlanRows rows;

    @Test
    void anUndatedDeliverableWaitsUntilTheCoordinatorRegistersTheEvent() {
        long row = assigned(item("Hội nghị triển khai", "Sau khi Đề án được phê duyệt", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        assertThat(item.state()).isEqualTo(WorkState.WAITING_EVENT);
        assertThat(item.timing()).isEqualTo(Timing.WAITING);
        assertThat(item.due()).isNull();
        assertThat(item.lateness()).isEqualTo(Lateness.ON_TIME);

        refused("task.refusal.due-past", () -> register(row, "2026-02-01"));
        register(row, "2026-06-30");

        ItemView dated = workshop.item(row);
        assertThat(dated.state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(dated.due()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(dated.originalDue()).isEqualTo(dated.due());
        assertThat(rows.row(row).deliverables().get(0).due()).isEqualTo(dated.due());
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);
    }

    @Test
    void aDateOnThePlansPageMovesEverythingThatWaitsForIt() {
        long row = assigned(item("Hội nghị triển khai", "Theo Kế hoạch của tỉnh", "Phòng HCTH"));
        long deliverable = workshop.item(row).deliverableId();
        doAs(
                agency.coordinator(),
                () -> rows.dateDeliverable(deliverable, LocalDate.of(2026, 9, 30), "Kế hoạch 12/KH-UBND"));
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);
    }

    @Test
    void whatDoesNotComeUpInTheYearIsSaidSoWithAReason() {
        long row = assigned(item("Văn bản chỉ đạo", "Khi có văn bản mới của trung ương", "Phòng HCTH"));
        workshop.complete(
                row,
                agency.coordinator(),
                DeliverableProcess.REGISTER_EVENT,
                "decision",
                "not-arisen",
                "reason",
                "Không có văn bản mới");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.NOT_ARISEN);
        workshop.finish(row, agency, "HCTH");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.NOT_ARISEN);
        assertThat(workshop.piece(row).state()).isEqualTo(WorkState.COMPLETED);
    }

    @Test
    void whatGoesOnAllYearStaysOpenToItsEndAndIsNeverLate() {
        long row = assigned(item("Cập nhật thông tin lên phần mềm", "Thường xuyên trong năm 2026", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        assertThat(item.timing()).isEqualTo(Timing.CONTINUOUS);
        assertThat(workshop.openKeys(row)).isEmpty();

        workshop.moveTo(LocalDate.of(2026, 10, 1));
        workshop.runJobs(row);
        progress.note(item.id(), "Đã cập nhật 12 trường hợp", agency.officer("HCTH"));
        assertThat(workshop.openKeys(row)).containsOnly(DeliverableProcess.REPORT_PERIOD);
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.ON_TIME);

        workshop.moveTo(LocalDate.of(2026, 12, 31));
        workshop.runJobs(row);
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.YEAR_END);
        assertThat(workshop.view(row, agency.officer("HCTH"), DeliverableProcess.YEAR_END)
                        .get("progress")
                        .toString())
                .contains("12 trường hợp");

        workshop.moveTo(LocalDate.of(2027, 1, 8));
        workshop.complete(
                row,
                agency.officer("HCTH"),
                DeliverableProcess.YEAR_END,
                "decision",
                "done",
                "result",
                "Cập nhật đủ 30 trường hợp");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DELIVERED);
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.ON_TIME);
        workshop.finish(row, agency, "HCTH");
        assertThat(workshop.running(row)).isFalse();
    }

    @Test
    void theCoordinatorMayLetTheYearBeSummedUpEarlier() {
        long row = assigned(item("Cập nhật phần mềm", "Thường xuyên", "Phòng HCTH"));
        long item = workshop.item(row).id();
        refused(
                "task.refusal.not-coordinator",
                () -> doAs(agency.officer("HCTH"), () -> orders.closeYear(item, "Xong sớm")));
        doAs(agency.coordinator(), () -> orders.closeYear(item, "Dừng phần mềm"));
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.YEAR_END);
        workshop.complete(
                row,
                agency.officer("HCTH"),
                DeliverableProcess.YEAR_END,
                "decision",
                "not-arisen",
                "result",
                "Phần mềm ngừng hoạt động");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.NOT_ARISEN);
    }

    private void register(long row, String due) {
        workshop.complete(
                row,
                agency.coordinator(),
                DeliverableProcess.REGISTER_EVENT,
                "decision",
                "event",
                "documentNumber",
                "15/QĐ-UBND",
                "eventDate",
                "2026-03-01",
                "due",
                due);
    }
}
