package vn.cchc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.document.Files;
import vn.cchc.document.Samples;
import vn.cchc.document.StoredFile;
import vn.cchc.inspection.domain.Checklists;
import vn.cchc.inspection.domain.InspectionFiles;
import vn.cchc.inspection.domain.SelfReports;
import vn.cchc.inspection.process.InspectionVisit;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalEntry;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What was uploaded by mistake is taken away by who uploaded it, as long as it is not handed in. */
@CchcTest
class WrongFilesTest {

    @Autowired
    private InspectionDesk desk;

    @Autowired
    private Checklists checklists;

    @Autowired
    private SelfReports selfReports;

    @Autowired
    private Files files;

    @Autowired
    private Journal journal;

    @Autowired
    private TestOrganization organizations;

    private TestAgency agency;

    @BeforeEach
    void open() throws IOException {
        desk.open();
        agency = organizations.agency();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void evidenceOfALineIsTakenAwayByWhoUploadedItAndTheJournalSaysSo() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        long visit = desk.visit(agency, inspection, "TCKT");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.START_VISIT);
        desk.evidence(visit, agency.inspector(), "nham.png");
        desk.evidence(visit, agency.inspector(), "dung.png");
        long line = desk.lines(visit).get(0).id();
        long mistaken = evidence(line).get(0).id();

        refused(agency.deputy(), () -> checklists.removeFile(visit, line, mistaken), "inspection.refusal.not-own-file");
        refused(
                agency.head("TCKT"),
                () -> checklists.removeFile(visit, line, mistaken),
                "inspection.refusal.not-in-team");
        refused(agency.head("QLDA"), () -> checklists.removeFile(visit, line, mistaken), "inspection.refusal.none");
        refused(
                agency.inspector(),
                () -> checklists.removeFile(visit, desk.lines(visit).get(1).id(), mistaken),
                "inspection.refusal.no-such-file");
        desk.inWork(agency.inspector(), () -> checklists.removeFile(visit, line, mistaken));

        assertThat(evidence(line)).extracting(StoredFile::name).containsExactly("dung.png");
        assertThatThrownBy(() -> files.find(mistaken)).isInstanceOf(Refusal.class);
        assertThat(journal.history("inspection", inspection, PageRequest.of(0, 100)))
                .extracting(JournalEntry::text)
                .anyMatch(text -> text.startsWith("Bỏ tệp tải nhầm “nham.png”"));
    }

    @Test
    void whatIsHandedInStays() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        long visit = desk.visit(agency, inspection, "TCKT");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.START_VISIT);
        desk.evidence(visit, agency.inspector(), "da-nop.png");
        long line = desk.lines(visit).get(0).id();
        desk.fill(agency, visit, agency.inspector());
        desk.completeAt(visit, agency.deputy(), InspectionVisit.FILL_CHECKLIST);

        refused(
                agency.inspector(),
                () -> checklists.removeFile(visit, line, evidence(line).get(0).id()),
                "inspection.refusal.visit.");
        assertThat(evidence(line)).hasSize(1);
    }

    @Test
    void theUnitTakesBackWhatItUploadedUntilItReports() {
        long inspection = announced();
        long visit = desk.visit(agency, inspection, "TCKT");
        upload(visit, agency.head("TCKT"), "nham.png");
        upload(visit, agency.officer("TCKT"), "dung.png");
        long mistaken = selfReport(visit).get(0).id();

        refused(
                agency.officer("TCKT"),
                () -> selfReports.removeFile(visit, mistaken),
                "inspection.refusal.not-own-file");
        refused(agency.inspector(), () -> selfReports.removeFile(visit, mistaken), "inspection.refusal.not-of-unit");
        desk.inWork(agency.head("TCKT"), () -> selfReports.removeFile(visit, mistaken));
        assertThat(selfReport(visit)).extracting(StoredFile::name).containsExactly("dung.png");

        desk.selfReport(agency, inspection, "TCKT");
        refused(
                agency.officer("TCKT"),
                () -> selfReports.removeFile(visit, selfReport(visit).get(0).id()),
                "inspection.refusal.self-report-sent");
    }

    private long announced() {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        desk.team(agency, inspection);
        desk.decide(agency, inspection);
        desk.announce(agency, inspection);
        return inspection;
    }

    private void upload(long visit, String person, String name) {
        desk.inWork(person, () -> selfReports.addFile(visit, name, new ByteArrayInputStream(Samples.png())));
    }

    private List<StoredFile> evidence(long line) {
        return files.of(new Files.Owner(agency.id(), InspectionFiles.ANSWER, line));
    }

    private List<StoredFile> selfReport(long visit) {
        return files.of(new Files.Owner(agency.id(), InspectionFiles.SELF_REPORT, visit));
    }

    private void refused(String person, Runnable act, String key) {
        assertThatThrownBy(() -> desk.inWork(person, act))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(key);
    }
}
