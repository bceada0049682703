package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.engine.OpenTask;
import vn.cchc.organization.Histories;
import vn.cchc.organization.HistoryLine;
import vn.cchc.task.WorkState;
import vn.cchc.testing.CchcTest;

/** Work on a deliverable while its people are on leave. */
@CchcTest
class SubstitutesAtWorkTest extends DeliverableCase {

    @Autowired
    private Histories histories;

    @Test
    void whatSubstitutesHandInAndAcceptStandsThereWithBothNames() {
        String officer = agency.officer("HCTH");
        String head = agency.head("HCTH");
        long row = assigned(item("Hội nghị tổng kết", "Quý II/2026", "Phòng HCTH"));
        long item = workshop.item(row).id();
        cover(officer, agency.officer("TCKT"));
        cover(head, agency.head("TCKT"));

        file(workshop.mine(row, officer, DeliverableProcess.EVIDENCE, item), agency.officer("TCKT"));
        workshop.complete(
                workshop.mine(row, head, DeliverableProcess.CHECK_EVIDENCE, item),
                agency.head("TCKT"),
                "decision",
                "accept");

        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DELIVERED);
        assertThat(works.evidence(List.of(item))).singleElement().satisfies(evidence -> {
            assertThat(evidence.addedBy()).isEqualTo(agency.officer("TCKT"));
            assertThat(evidence.addedFor()).isEqualTo(officer);
            assertThat(evidence.acceptedBy()).isEqualTo(agency.head("TCKT"));
            assertThat(evidence.acceptedFor()).isEqualTo(head);
        });
        assertThat(histories.ofRow(row, PageRequest.of(0, 20)).getContent())
                .extracting(HistoryLine::who)
                .contains(
                        "cv1.tckt " + agency.id() + " thay cv1.hcth " + agency.id(),
                        "truong.tckt " + agency.id() + " thay truong.hcth " + agency.id());
    }

    @Test
    void nobodyAcceptsTheOwnEvidenceForTheHead() {
        String officer = agency.officer("HCTH");
        long row = assigned(item("Hội nghị tổng kết", "Quý II/2026", "Phòng HCTH"));
        long item = workshop.item(row).id();
        cover(agency.head("HCTH"), officer);
        file(workshop.mine(row, officer, DeliverableProcess.EVIDENCE, item), officer);

        OpenTask check = workshop.mine(row, agency.head("HCTH"), DeliverableProcess.CHECK_EVIDENCE, item);
        refused("task.refusal.own-work", () -> workshop.complete(check, officer, "decision", "accept"));
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.EVIDENCE_CHECK);
    }

    private void file(OpenTask task, String person) {
        workshop.complete(
                task, person, "decision", "file", "documentNumber", "12/BB-HCTH", "documentDate", "2026-03-02");
    }
}
