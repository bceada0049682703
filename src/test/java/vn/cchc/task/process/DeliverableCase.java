package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.annex.AssignmentRole;
import vn.cchc.document.Documents;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.NewCover;
import vn.cchc.plan.PlanContent;
import vn.cchc.shared.Refusal;
import vn.cchc.task.Works;
import vn.cchc.task.Workshop;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Work on a plan's row whose deliverables are being made. */
abstract class DeliverableCase {

    @Autowired
    Workshop workshop;

    @Autowired
    Works works;

    @Autowired
    Documents documents;

    @Autowired
    TestOrganization organizations;

    @Autowired
    LeaveCover leaveCover;

    TestAgency agency;

    @BeforeEach
    void open() {
        agency = organizations.agency();
        workshop.open();
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    long assigned(PlanContent.Item... items) {
        long row = workshop.begun(agency, items);
        workshop.assign(row, agency, "HCTH");
        return row;
    }

    /** Somebody goes on leave for a month and names a substitute for all work. */
    void cover(String absent, String substitute) {
        leaveCover.name(
                new NewCover(
                        agency.id(),
                        absent,
                        substitute,
                        Workshop.BEGIN,
                        Workshop.BEGIN.plusDays(30),
                        Set.of(),
                        "Nghỉ phép"),
                absent);
    }

    static PlanContent.Item appraised(String product, String appraiser) {
        return new PlanContent.Item(
                product,
                "Quý IV/2026",
                "",
                List.of(
                        new PlanContent.Name(AssignmentRole.LEAD, "Phòng HCTH"),
                        new PlanContent.Name(AssignmentRole.APPRAISE, appraiser)));
    }

    static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
