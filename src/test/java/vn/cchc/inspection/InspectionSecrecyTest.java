package vn.cchc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.cchc.engine.OpenTask;
import vn.cchc.inspection.domain.Checklists;
import vn.cchc.inspection.domain.InspectionCancelling;
import vn.cchc.inspection.domain.InspectionLists;
import vn.cchc.inspection.domain.InspectionReading;
import vn.cchc.inspection.domain.SelfReports;
import vn.cchc.inspection.domain.Sight;
import vn.cchc.inspection.domain.TeamReporting;
import vn.cchc.inspection.domain.Teams;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.inspection.process.InspectionVisit;
import vn.cchc.organization.Appointments;
import vn.cchc.organization.NewAppointment;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who oversees the agency's work learns of no surprise for the own unit, and what a team may see ends with its work. */
@CchcTest
class InspectionSecrecyTest {

    @Autowired
    private InspectionDesk desk;

    @Autowired
    private Inspections inspections;

    @Autowired
    private InspectionLists lists;

    @Autowired
    private InspectionReading reading;

    @Autowired
    private Checklists checklists;

    @Autowired
    private SelfReports selfReports;

    @Autowired
    private Teams teams;

    @Autowired
    private TeamReporting reporting;

    @Autowired
    private InspectionCancelling cancelling;

    @Autowired
    private Appointments appointments;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private WebApplicationContext application;

    private TestAgency agency;

    @BeforeEach
    void open() {
        desk.open();
        agency = organizations.agency();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anOverseerOfTheInspectedUnitSeesNoTaskOfASurpriseAnywhere() throws Exception {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.UNANNOUNCED, "TCKT");
        desk.name(agency, inspection, agency.deputy(), TeamRole.HEAD);
        String overseer = agency.inspector();
        assertThat(seen(inspection, overseer)).as("before the move").isTrue();
        appoint(overseer, "TCKT");

        desk.moveTo(LocalDateTime.of(2027, 3, 20, 8, 0));
        secret(inspection, overseer);
        desk.complete(inspection, agency.coordinator(), InspectionProcess.PREPARE_DECISION);
        desk.moveTo(LocalDateTime.of(2027, 3, 30, 8, 0));
        secret(inspection, overseer);
        desk.issue(agency, desk.view(inspection).decisionDocumentId());
        desk.moveTo(LocalDateTime.of(2027, 4, 20, 8, 0));
        secret(inspection, overseer);

        desk.completeAt(desk.visit(agency, inspection, "TCKT"), agency.deputy(), InspectionVisit.START_VISIT);
        assertThat(inspections.mayRead(overseer, inspection)).isTrue();
        assertThat(seen(inspection, overseer)).isTrue();
    }

    private void secret(long inspection, String person) throws Exception {
        assertThat(inspections.mayRead(person, inspection)).isFalse();
        assertThat(lists.visible(person, List.of(inspection))).isEmpty();
        assertThat(seen(inspection, person)).isFalse();
        assertThat(page("/", person).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("Kiểm tra cải cách hành chính " + agency.id());
        assertThat(page("/", agency.leader()).getContentAsString(StandardCharsets.UTF_8))
                .as("whoever else answers for the agency is told what is overdue")
                .contains(desk.openTasks(inspection).get(0).name());
    }

    /** Whether card or dossier of an open task say anything. */
    private boolean seen(long inspection, String person) throws Exception {
        OpenTask task = desk.openTasks(inspection).get(0);
        boolean card = page("/api/inbox/cards?task=" + task.id(), person)
                .getContentAsString(StandardCharsets.UTF_8)
                .contains(task.id());
        boolean dossier = page("/tasks/" + task.id(), person).getStatus() == 200;
        assertThat(card).isEqualTo(dossier);
        return card;
    }

    private MockHttpServletResponse page(String path, String person) throws Exception {
        return MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build()
                .perform(get(path).with(user(person)))
                .andReturn()
                .getResponse();
    }

    @Test
    void aMemberOfTheTeamKeepsTheResultOnly() {
        String member = agency.officer("HCTH");
        long inspection = desk.reported(agency, InspectionKind.UNANNOUNCED, "TCKT");
        assertThat(reading.sight(member, inspection)).isEqualTo(Sight.FULL);
        conclude(inspection);
        assertThat(reading.sight(member, inspection)).isEqualTo(Sight.RESULT);
        assertThat(reading.sight(agency.inspector(), inspection)).isEqualTo(Sight.FULL);
        assertThat(lists.visible(member, List.of(inspection))).containsExactly(inspection);
    }

    private void conclude(long inspection) {
        desk.teamReport(agency, inspection);
        desk.issue(agency, desk.view(inspection).reportDocumentId());
        desk.complete(inspection, agency.leader(), InspectionProcess.REVIEW_REPORT, "decision", "accept");
        desk.conclusion(agency, inspection);
        desk.issue(agency, desk.view(inspection).conclusionDocumentId());
    }

    @Test
    void nothingIsWrittenAfterTheInspectionWasGivenUp() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        long visit = desk.visit(agency, inspection, "TCKT");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.START_VISIT);
        desk.inWork(agency.coordinator(), () -> cancelling.cancel(inspection, "Thiên tai"));

        refused(() -> desk.fill(agency, visit, agency.inspector()), "inspection.refusal.state.CANCELLED");
        refused(() -> desk.evidence(visit, agency.inspector(), "anh.png"), "inspection.refusal.state.CANCELLED");
        refused(
                () -> desk.inWork(agency.inspector(), () -> reporting.draftMemberReport(inspection, "Muộn")),
                "inspection.refusal.state.CANCELLED");
        refused(
                () -> desk.inWork(
                        agency.head("TCKT"),
                        () -> selfReports.addFile(visit, "a.pdf", new ByteArrayInputStream(new byte[] {1}))),
                "inspection.refusal.state.CANCELLED");
    }

    @Test
    void theHeadOfTheTeamTakesNobodysPlace() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        long member = member(inspection, agency.officer("HCTH"));
        refused(
                () -> desk.inWork(
                        agency.coordinator(), () -> teams.replace(inspection, member, agency.deputy(), "Bận việc")),
                "inspection.refusal.successor-heads");
        refused(
                () -> desk.inWork(
                        agency.coordinator(),
                        () -> teams.replace(inspection, member, agency.officer("HCTH"), "Bận việc")),
                "inspection.refusal.successor-same");
    }

    @Test
    void theHeadCanBeReplacedWhenTheLeaderReturnedTheReport() {
        long inspection = desk.reported(agency, InspectionKind.UNANNOUNCED, "TCKT");
        desk.teamReport(agency, inspection);
        desk.issue(agency, desk.view(inspection).reportDocumentId());
        desk.complete(
                inspection,
                agency.leader(),
                InspectionProcess.REVIEW_REPORT,
                "decision",
                "return",
                "reason",
                "Còn thiếu");
        long head = member(inspection, agency.deputy());
        desk.inWork(agency.coordinator(), () -> teams.replace(inspection, head, agency.head("HCTH"), "Nghỉ hưu"));
        assertThat(desk.openTasks(inspection))
                .singleElement()
                .extracting(OpenTask::assignee)
                .isEqualTo(agency.head("HCTH"));
    }

    private long member(long inspection, String person) {
        return reading.team(inspection).stream()
                .filter(member -> member.serving() && member.personId().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void appoint(String person, String unit) {
        appointments.appoint(
                NewAppointment.inUnit(
                        person, agency.id(), agency.unit(unit), Role.OFFICER, "Chuyên viên", TestOrganization.SINCE),
                organizations.root());
    }

    private static void refused(ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
