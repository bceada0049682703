package vn.cchc.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.document.NewDocument;
import vn.cchc.document.Urgency;
import vn.cchc.engine.OpenTasks;
import vn.cchc.engine.ProcessSubjects.Subject;
import vn.cchc.engine.Processes;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What rooms that the overview does not know tell about their processes shows wherever their tasks do. */
@CchcTest
class SubjectsTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Processes processes;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private TestSubjects subjects;

    @Autowired
    private Documents documents;

    @Autowired
    private Journal journal;

    @Autowired
    private Visitor visitor;

    private TestAgency agency;
    private long subject;
    private String task;

    @BeforeEach
    void start() {
        identity.clearAuthentication();
        repository
                .createDeployment()
                .name("guard-test")
                .addClasspathResource("engine/guard-test.bpmn")
                .addClasspathResource("engine/guard-test.form")
                .enableDuplicateFiltering(true)
                .deploy();
        agency = organizations.agency();
        subject = UUID.randomUUID().getMostSignificantBits() >>> Integer.SIZE;
        String key = String.valueOf(subject);
        processes.start("guard-test", key, agency.id(), Map.of("unitId", agency.unit("HCTH")));
        task = openTasks.of("guard-test", List.of(key)).get(0).id();
    }

    @Test
    void theCardSaysWhatTheTaskIsAbout() {
        tell(List.of());

        assertThat(visitor.page("/api/inbox/cards?task=" + task, agency.officer("HCTH")))
                .contains("\"plan\":\"Báo cáo <b>quý I</b>\"", "\"number\":\"07\"", "\"agency\":\"" + agency.id());
    }

    @Test
    void theFirstPageLinksWhatTheTaskIsAbout() {
        tell(List.of());

        assertThat(visitor.page("/", agency.officer("HCTH")))
                .contains("href=\"/reports/41\"", "07. Báo cáo &lt;b&gt;quý I&lt;/b&gt;");
    }

    @Test
    void theDossierShowsFactsDocumentsAndHistory() {
        long document = documents.draft(new NewDocument(
                agency.id(),
                DocumentType.REPORT,
                "Báo cáo quý I gửi cấp trên",
                agency.officer("HCTH"),
                agency.unit("HCTH"),
                "none",
                null,
                Urgency.NORMAL));
        tell(List.of(document));
        journal.record(Act.on("guard-test", 41L, "organization.password-changed", agency.coordinator())
                .with("Người này"));

        assertThat(visitor.page("/tasks/" + task + "/dossier", agency.officer("HCTH")))
                .contains("href=\"/reports/41\"", "Đã nộp 2/5 phần", "/documents/" + document)
                .contains("Báo cáo quý I gửi cấp trên", "Người này đổi mật khẩu", "data-picture=\"/tasks/" + task)
                .doesNotContain("<b>quý I</b>");
    }

    @Test
    void theRoomSaysWhoElseReads() {
        tell(List.of());
        String dossier = "/tasks/" + task + "/dossier";

        for (String person : List.of(
                agency.officer("HCTH"),
                agency.coordinator(),
                agency.leader(),
                agency.inspector(),
                agency.head("TCKT"))) {
            assertThat(visitor.status(dossier, person)).as(person).isEqualTo(200);
        }
        TestAgency other = organizations.agency();
        for (String person : List.of(
                agency.officer("TCKT"), agency.clerk(), agency.administrator(), other.coordinator(), other.leader())) {
            assertThat(visitor.status(dossier, person)).as(person).isEqualTo(404);
        }
    }

    @Test
    void aTaskThatNobodyTellsAboutHasNoDossier() {
        assertThat(visitor.status("/tasks/" + task + "/dossier", agency.officer("HCTH")))
                .isEqualTo(404);
        assertThat(visitor.page("/", agency.officer("HCTH"))).contains("?task=" + task);
    }

    @Test
    void anInstanceStartedByHandWithAnotherKeyIsAboutNothing() {
        processes.start("guard-test", "bắt đầu tay", agency.id(), Map.of("unitId", agency.unit("HCTH")));

        assertThat(visitor.status("/", agency.officer("HCTH"))).isEqualTo(200);
    }

    private void tell(List<Long> documentIds) {
        subjects.tell(
                subject,
                new Subject(
                        "Báo cáo <b>quý I</b>",
                        "07",
                        agency.id(),
                        "/reports/41",
                        null,
                        null,
                        "guard-test",
                        41,
                        List.of("Đã nộp 2/5 phần", "Hạn gửi 20/03/2026"),
                        documentIds),
                agency.head("TCKT"));
    }
}
