package vn.cchc.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.plan.TestPlan.item;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalEntry;
import vn.cchc.plan.TestPlan;
import vn.cchc.report.LineStatus;
import vn.cchc.report.PartState;
import vn.cchc.report.PartView;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportState;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** A report from its opening to its issue: the way that all goes well. */
@CchcTest
class PeriodicReportTest {

    @Autowired
    private ReportOffice office;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Journal journal;

    private TestAgency agency;
    private long plan;

    @BeforeEach
    void planInForce() {
        office.open();
        agency = organization.agency();
        plan = office.plan(
                agency,
                new TestPlan()
                        .area("I", "CẢI CÁCH THỂ CHẾ")
                        .row("1", "Rà soát văn bản", item("Báo cáo", "Quý I/2026", "Phòng HCTH", "Phòng TCKT"))
                        .row("2", "Tập huấn", item("Lớp tập huấn", "Trong năm 2026", "Phòng TCKT")));
    }

    @AfterEach
    void clockRuns() {
        office.close();
    }

    @Test
    void everyUnitWithWorkGetsItsPartAndNobodyElse() {
        long report = office.report(agency, plan, ReportPeriod.Q1);

        PartView office1 = office.part(report, agency.unit("HCTH"));
        PartView office2 = office.part(report, agency.unit("TCKT"));
        assertThat(office1.lines()).isEqualTo(1);
        assertThat(office2.lines()).isEqualTo(2);
        assertThat(office1.dueOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThatThrownBy(() -> office.part(report, agency.unit("QLDA"))).isInstanceOf(AssertionError.class);
        assertThat(office.open(office1)).containsExactly(UnitReport.REPORT_PART);
        assertThat(office.view(report).dataTo()).isEqualTo(LocalDate.of(2026, 3, 14));
        // 20/03/2026 is a Friday
        assertThat(office.view(report).sendBy()).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void writtenCheckedConsolidatedIssued() {
        long report = office.report(agency, plan, ReportPeriod.Q1);
        office.finishParts(agency, report);

        assertThat(office.view(report).state()).isEqualTo(ReportState.CONSOLIDATING);
        assertThat(journal.historyOfRow(
                        office.lines(office.part(report, agency.unit("HCTH")))
                                .get(0)
                                .rowId(),
                        Pageable.unpaged()))
                .extracting(JournalEntry::text)
                .contains("Phòng HCTH báo cáo quý I năm 2026: Đang thực hiện");
        office.issue(agency, report);

        assertThat(office.view(report).state()).isEqualTo(ReportState.ISSUED);
        assertThat(office.view(report).notation()).endsWith("/BC-" + agency.id().toUpperCase());
        assertThat(office.running(report)).isFalse();
    }

    @Test
    void aReturnedPartComesBackWithItsReason() {
        long report = office.report(agency, plan, ReportPeriod.Q1);
        PartView part = office.part(report, agency.unit("HCTH"));
        office.write(agency.officer("HCTH"), part);
        office.submit(agency.officer("HCTH"), part);
        office.giveBack(agency, part, "Thiếu số liệu.");

        PartView back = office.part(report, agency.unit("HCTH"));
        assertThat(back.state()).isEqualTo(PartState.RETURNED);
        assertThat(back.returnReason()).isEqualTo("Thiếu số liệu.");
        assertThat(office.open(part)).containsExactly(UnitReport.REPORT_PART);

        office.write(agency.officer("HCTH"), back);
        office.submit(agency.officer("HCTH"), back);
        office.accept(agency, back);
        assertThat(office.part(report, agency.unit("HCTH")).state()).isEqualTo(PartState.ACCEPTED);
    }

    @Test
    void unitsAreRemindedAndSilenceIsWrittenDown() {
        long report = office.report(agency, plan, ReportPeriod.Q1);
        PartView part = office.part(report, agency.unit("HCTH"));

        office.moveTo(LocalDate.of(2026, 3, 9).atTime(8, 1));
        assertThat(office.runTimers(report)).isEqualTo(2);
        assertThat(office.part(report, agency.unit("HCTH")).remindedAt()).isNotNull();
        assertThat(office.open(part)).containsExactly(UnitReport.REPORT_PART);

        office.moveTo(LocalDate.of(2026, 3, 12).atTime(LocalTime.of(17, 1)));
        office.runTimers(report);

        assertThat(office.part(report, agency.unit("HCTH")).state()).isEqualTo(PartState.NO_UPDATE);
        assertThat(office.open(part)).isEmpty();
        assertThat(office.view(report).state()).isEqualTo(ReportState.CONSOLIDATING);
    }

    @Test
    void aPartWithoutAWordIsNotSent() {
        long report = office.report(agency, plan, ReportPeriod.Q1);
        PartView part = office.part(report, agency.unit("HCTH"));
        office.write(agency.officer("HCTH"), part, LineStatus.DONE, "");

        assertThatThrownBy(() -> office.submit(agency.officer("HCTH"), part))
                .hasMessageContaining("report.refusal.missing");
        assertThat(office.part(report, agency.unit("HCTH")).state()).isEqualTo(PartState.WAITING);
    }

    @Test
    void aPeriodIsOpenedOnce() {
        office.report(agency, plan, ReportPeriod.Q1);

        assertThatThrownBy(() -> office.report(agency, plan, ReportPeriod.Q1))
                .isInstanceOf(Refusal.class)
                .hasMessage("report.refusal.opened-before");
    }
}
