package vn.cchc.remediation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.remediation.process.LineProcess.ANSWER_FINDING;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.document.Documents;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.domain.PlannedInspection;
import vn.cchc.inspection.domain.ProgrammeDrafting;
import vn.cchc.inspection.domain.ProgrammeHead;
import vn.cchc.organization.UnitAdministration;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.ReformDomain;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.remediation.LineState;
import vn.cchc.remediation.RemediationState;
import vn.cchc.remediation.UnitRemediation;
import vn.cchc.remediation.domain.RemediationReporting;
import vn.cchc.testing.CchcTest;

/** The way of findings to their ends, path by path. */
@CchcTest
class RemediationTest extends RemediationCase {

    @Autowired
    private PlanDesk models;

    @Autowired
    private RemediationReporting reporting;

    @Autowired
    private Documents documents;

    @Autowired
    private UnitAdministration units;

    @Autowired
    private ProgrammeDrafting drafting;

    @Autowired
    private PlanRows rows;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aUnitAgreesFixesIsCheckedAndReports() {
        long remediation = open("Niêm yết thủ tục", "Giải quyết đúng hạn");
        List<Long> lines = lines(remediation);
        assertThat(desk.open(lines.get(0))).containsExactly(ANSWER_FINDING);
        for (long line : lines) {
            agree(line);
            fix(line);
            accept(line);
        }

        assertThat(state(lines.get(0))).isEqualTo(LineState.FIXED);
        assertThat(view(remediation).state()).isEqualTo(RemediationState.REPORTING);
        report(remediation);
        assertThat(view(remediation).state()).isEqualTo(RemediationState.SIGNING);
        long document = view(remediation).documentId();
        assertThat(documents.versions(document))
                .singleElement()
                .satisfies(version -> assertThat(version.files())
                        .singleElement()
                        .satisfies(file -> assertThat(file.name()).endsWith(".docx")));
        desk.issue(agency, document, "TCKT");

        assertThat(view(remediation).state()).isEqualTo(RemediationState.DONE);
        assertThat(desk.runs(RemediationProcess.KEY, remediation)).isFalse();
        assertThat(remediations.results(agency.id(), 2026)).containsExactly(new UnitRemediation(unit, 2, 2, 0, 0, 0));
        assertRefused(() -> fixing.addFile(
                lines.get(0), "them.png", new ByteArrayInputStream(new byte[] {1}), agency.officer("TCKT")));
    }

    @Test
    void eachUnitHasARemediationOfItsOwn() {
        long inspection = found.inspection(agency, unit, DUE, "Niêm yết thủ tục");
        long other = found.inspection(agency, agency.unit("QLDA"), DUE, "Niêm yết thủ tục");
        found.conclude(agency, inspection);
        found.conclude(agency, other);

        assertThat(found.remediation(inspection, unit)).isNotEqualTo(found.remediation(other, agency.unit("QLDA")));
        found.conclude(agency, inspection);
        assertThat(reading.lines(found.remediation(inspection, unit))).hasSize(1);
    }

    @Test
    void theSuccessorOfAUnitThatWasMergedAwayPutsRightWhatWasFoundThere() {
        long inspection = found.inspection(agency, agency.unit("QLDA"), DUE, "Niêm yết thủ tục");
        units.merge(agency.unit("QLDA"), unit, TODAY.minusDays(1), organization.root());
        found.conclude(agency, inspection);

        long line = lines(found.remediation(inspection, unit)).get(0);
        agree(line);
        assertThat(state(line)).isEqualTo(LineState.FIXING);
    }

    @Test
    void whatPeopleWriteIsKeptInComposedLettersWithoutControlCharacters() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        desk.evidence(line, agency.officer("TCKT"), "niem-yet.png");

        String typed = Normalizer.normalize("Đã niêm yết\r\nlại\u0000đủ ", Normalizer.Form.NFD);
        fixing.report(line, typed, agency.officer("TCKT"));

        assertThat(reading.line(line).report()).isEqualTo("Đã niêm yết\nlại đủ");
    }

    @Test
    void theLeaderCancelsTheWhole() {
        long remediation = open("Niêm yết thủ tục", "Giải quyết đúng hạn");
        assertRefused(() -> cancel(remediation, agency.coordinator()));
        cancel(remediation, agency.leader());

        assertThat(view(remediation).state()).isEqualTo(RemediationState.CANCELLED);
        assertThat(view(remediation).closeReason()).isEqualTo("Kết luận bị thu hồi");
        assertThat(desk.runs(RemediationProcess.KEY, remediation)).isFalse();
        assertThat(lines(remediation)).noneMatch(line -> desk.runs(LineProcess.KEY, line));
        assertThat(remediations.results(agency.id(), 2026)).isEmpty();
    }

    @Test
    void aWithdrawnReportComesBackToTheUnit() {
        long remediation = ended(open("Niêm yết thủ tục"));
        report(remediation);
        long document = view(remediation).documentId();
        assertRefused(() -> cancel(remediation, agency.leader()));
        desk.signedIn(
                agency.officer("TCKT"), () -> documents.withdraw(document, "Thiếu số liệu", agency.officer("TCKT")));

        assertThat(view(remediation).state()).isEqualTo(RemediationState.REPORTING);
        assertThat(view(remediation).returnReason()).isEqualTo("Thiếu số liệu");
        report(remediation);
        desk.issue(agency, view(remediation).documentId(), "TCKT");
        assertThat(view(remediation).state()).isEqualTo(RemediationState.DONE);
    }

    @Test
    void theRowOfThePlanThatAsksForTheInspectionTellsMilestonesButNoFindings() {
        long plan = models.draft(
                agency,
                new TestPlan().row("1", "Kiểm tra cải cách hành chính", item("Kế hoạch", "Quý I", "Phòng HCTH")));
        long row = rows.rows(plan, 0, 10).get(0).id();
        long inspection = found.inspection(agency, unit, DUE, "Niêm yết thủ tục");
        long[] programme = new long[1];
        desk.signedIn(agency.coordinator(), () -> {
            programme[0] = drafting.create(
                    agency.id(), 2026, new ProgrammeHead("Kế hoạch kiểm tra", "", agency.unit("HCTH"), row));
            drafting.addLine(
                    programme[0],
                    new PlannedInspection(
                            unit,
                            InspectionKind.PLANNED,
                            InspectionMethod.ON_SITE,
                            Set.of(ReformDomain.PROCEDURES),
                            "",
                            6));
        });
        jdbc.sql("update programme_line set state = 'OPENED', inspection_id = ? where programme_id = ?")
                .params(inspection, programme[0])
                .update();
        long remediation = ended(concluded(inspection));
        report(remediation);
        desk.issue(agency, view(remediation).documentId(), "TCKT");

        List<String> told = journal.historyOfRow(row, PageRequest.of(0, 50)).stream()
                .map(entry -> entry.text())
                .toList();
        assertThat(told)
                .contains("Phòng TCKT nhận 1 kiến nghị sau kiểm tra, bắt đầu khắc phục")
                .anyMatch(text -> text.startsWith("Phòng TCKT ban hành báo cáo kết quả khắc phục"))
                .noneMatch(text -> text.contains("Niêm yết thủ tục"));
    }

    private void report(long remediation) {
        desk.ofRemediation(
                remediation,
                agency.officer("TCKT"),
                RemediationProcess.REPORT_REMEDIATION,
                "summary",
                "Đơn vị đã khắc phục các tồn tại");
    }

    private void cancel(long remediation, String by) {
        desk.signedIn(by, () -> reporting.cancel(remediation, "Kết luận bị thu hồi", by));
    }
}
