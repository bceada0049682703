package vn.cchc.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.document.Documents;
import vn.cchc.inspection.InspectionDesk;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.domain.InspectionCancelling;
import vn.cchc.inspection.domain.InspectionReading;
import vn.cchc.inspection.domain.Teams;
import vn.cchc.journal.Journal;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** An agency with its people at the desks of an inspection. */
abstract class InspectionCase {

    @Autowired
    InspectionDesk desk;

    @Autowired
    Documents documents;

    @Autowired
    InspectionReading reading;

    @Autowired
    Teams teams;

    @Autowired
    InspectionCancelling cancelling;

    @Autowired
    Journal journal;

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

    long decided(String... units) {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, units);
        desk.team(agency, inspection);
        desk.decide(agency, inspection);
        return inspection;
    }

    long started() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        long visit = desk.visit(agency, inspection, "TCKT");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.START_VISIT);
        return visit;
    }

    void withdraw(long inspection, long document, String reason) {
        desk.inWork(agency.coordinator(), () -> documents.withdraw(document, reason, agency.coordinator()));
    }

    long told(long inspection, String action) {
        return journal.history("inspection", inspection, PageRequest.of(0, 200)).stream()
                .filter(entry -> entry.act().action().equals("inspection." + action))
                .count();
    }

    static void refused(ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
