package vn.cchc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.inspection.AnswerView.Defect;
import vn.cchc.inspection.domain.Checklists;
import vn.cchc.inspection.domain.InspectionLists.Filter;
import vn.cchc.organization.Appointments;
import vn.cchc.organization.UnitAdministration;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** An agency with its people on the day before an inspection. */
abstract class InspectionRulesCase {

    @Autowired
    InspectionDesk desk;

    @Autowired
    Inspections inspections;

    @Autowired
    Checklists checklists;

    @Autowired
    Findings findings;

    @Autowired
    UnitAdministration units;

    @Autowired
    Appointments appointments;

    @Autowired
    TestOrganization organizations;

    TestAgency agency;

    @BeforeEach
    void open() {
        desk.open();
        agency = organizations.agency();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    void fill(long visit, AnswerView line, Grade grade, Defect defect) {
        desk.inWork(
                agency.inspector(), () -> checklists.fill(visit, line.id(), line.version(), grade, "Đã xem", defect));
    }

    Defect nothing() {
        return new Defect("", Severity.MINOR, "", "", agency.unit("TCKT"), null);
    }

    static Filter all() {
        return new Filter(null, null, null);
    }

    static void refused(ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
