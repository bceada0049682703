package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Histories as people read them. */
@CchcTest
class HistoriesTest {

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private Journal journal;

    @Autowired
    private Histories histories;

    private final long row = ThreadLocalRandom.current().nextLong(1_000_000_000L, Long.MAX_VALUE);
    private TestAgency agency;

    @BeforeEach
    void makeAgency() {
        agency = organizations.agency();
    }

    @Test
    void whatTwoRoomsTellOfOneActIsToldOnceWithItsReason() {
        record("task", "task.submitted", agency.officer("HCTH"), "Đã đủ số liệu", "Kế hoạch kiểm tra");
        record("document", "document.submitted", agency.officer("HCTH"), null, "Kế hoạch kiểm tra năm 2026");

        List<HistoryLine> lines = lines();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).why()).isEqualTo("Đã đủ số liệu");
        assertThat(lines.get(0).who()).isEqualTo("cv1.hcth " + agency.id());
    }

    @Test
    void whatIsDoneTwiceIsToldTwice() {
        record("document", "document.submitted", agency.officer("HCTH"), null, "Kế hoạch");
        record("document", "document.submitted", agency.officer("HCTH"), null, "Kế hoạch");
        record("task", "task.submitted", agency.colleague("HCTH"), null, "Kế hoạch");
        record("task", "task.submitted", agency.officer("TCKT"), "Lý do một", "Kế hoạch");
        record("document", "document.submitted", agency.officer("TCKT"), "Lý do hai", "Kế hoạch");

        assertThat(lines()).hasSize(5);
    }

    @Test
    void whatNobodyDidByHandWasTheSystem() {
        record("task", "task.submitted", Act.SYSTEM, null, "Kế hoạch");

        assertThat(lines().get(0).who()).isEqualTo("Hệ thống");
    }

    private List<HistoryLine> lines() {
        return histories.ofRow(row, PageRequest.of(0, 50)).getContent();
    }

    private void record(String type, String action, String by, String reason, String what) {
        journal.record(Act.on(type, 7, action, by).inRow(row).because(reason).with(what));
    }
}
