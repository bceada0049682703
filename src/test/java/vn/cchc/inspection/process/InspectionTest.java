package vn.cchc.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.inspection.Findings;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.MinutesAnswer;
import vn.cchc.inspection.Severity;
import vn.cchc.inspection.VisitState;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;

/** The way of an inspection through its processes, from the naming of the team to the conclusion. */
@CchcTest
class InspectionTest extends InspectionCase {

    @Autowired
    private Findings findings;

    @Test
    void aPlannedInspectionOfTwoUnitsEndsWithItsConclusion() {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT", "QLDA");
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.PREPARE_DECISION);
        desk.team(agency, inspection);
        desk.decide(agency, inspection);
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.PREPARE_NOTICE);
        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.PREPARING);

        desk.announce(agency, inspection);
        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.ANNOUNCED);
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.SELF_REPORT, InspectionProcess.SELF_REPORT);
        desk.selfReport(agency, inspection, "TCKT");
        desk.selfReport(agency, inspection, "QLDA");

        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.RUNNING);
        assertThat(desk.open(inspection)).containsExactly(InspectionVisit.START_VISIT, InspectionVisit.START_VISIT);
        desk.inspect(agency, inspection, "TCKT");
        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.RUNNING);
        desk.inspect(agency, inspection, "QLDA");
        long visit = desk.visit(agency, inspection, "TCKT");
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.DONE);
        assertThat(desk.visit(visit).answer()).isEqualTo(MinutesAnswer.CONFIRMED);
        assertThat(desk.visit(visit).minutesFileId()).isNotNull();

        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.REPORTING);
        assertThat(desk.open(inspection))
                .containsExactly(InspectionProcess.MEMBER_REPORT, InspectionProcess.MEMBER_REPORT);
        desk.memberReport(inspection, agency.inspector());
        desk.memberReport(inspection, agency.officer("HCTH"));
        desk.teamReport(agency, inspection);
        desk.issue(agency, desk.view(inspection).reportDocumentId());
        desk.complete(
                inspection,
                agency.leader(),
                InspectionProcess.REVIEW_REPORT,
                "decision",
                "accept",
                "opinion",
                "Đồng ý");
        desk.conclusion(agency, inspection);
        desk.issue(agency, desk.view(inspection).conclusionDocumentId());

        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.CONCLUDED);
        assertThat(desk.open(inspection)).isEmpty();
        assertThat(findings.ofInspection(inspection)).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.SERIOUS);
            assertThat(finding.criterion()).startsWith("Niêm yết");
            assertThat(finding.agencyId()).isEqualTo(agency.id());
        });
        assertThat(types(inspection))
                .containsExactly(DocumentType.DECISION, DocumentType.NOTICE, DocumentType.REPORT, DocumentType.NOTICE);
    }

    @Test
    void anUnannouncedInspectionHasNoNoticeAndNoReportOfTheUnit() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.RUNNING);
        assertThat(desk.view(inspection).noticeDocumentId()).isNull();
        assertThat(desk.open(inspection)).containsExactly(InspectionVisit.START_VISIT);
    }

    @Test
    void cancellingEndsEverythingAndWithdrawsTheDocumentOnItsWay() {
        long inspection = decided("TCKT");
        desk.notice(agency, inspection);
        long notice = desk.view(inspection).noticeDocumentId();
        refused(
                () -> desk.inWork(agency.coordinator(), () -> cancelling.cancel(inspection, " ")),
                "inspection.refusal.required.reason");
        desk.inWork(agency.coordinator(), () -> cancelling.cancel(inspection, "Không còn cần thiết"));

        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.CANCELLED);
        assertThat(desk.view(inspection).cancelReason()).isEqualTo("Không còn cần thiết");
        assertThat(desk.open(inspection)).isEmpty();
        assertThat(documents.state(notice)).isEqualTo(DocumentState.WITHDRAWN);
        refused(
                () -> desk.inWork(agency.coordinator(), () -> cancelling.cancel(inspection, "Lần nữa")),
                "inspection.refusal.state.CANCELLED");
    }

    @Test
    void aFormTakesNoMoreThanItAsksFor() {
        long inspection = decided("TCKT");
        refusedByForm(() -> desk.complete(
                inspection,
                agency.deputy(),
                InspectionProcess.PREPARE_NOTICE,
                "visitFrom",
                "2027-03-15",
                "visitTo",
                "2027-03-14",
                "outline",
                "Đề cương",
                "records",
                "Hồ sơ"));
        refusedByForm(() -> desk.complete(
                inspection,
                agency.deputy(),
                InspectionProcess.PREPARE_NOTICE,
                "visitFrom",
                "2027-03-15",
                "visitTo",
                "2027-03-16",
                "outline",
                "Đề cương",
                "records",
                "Hồ sơ",
                "unannounced",
                true));
        refusedByForm(() -> desk.complete(
                inspection, agency.deputy(), InspectionProcess.PREPARE_NOTICE, "visitFrom", "hôm nào", "outline", "x"));
        assertThat(desk.open(inspection)).containsExactly(InspectionProcess.PREPARE_NOTICE);
        assertThat(desk.view(inspection).noticeDocumentId()).isNull();
    }

    private static void refusedByForm(ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
    }

    private List<DocumentType> types(long inspection) {
        List<DocumentType> types = new ArrayList<>();
        desk.view(inspection)
                .documentIds()
                .forEach(document -> types.add(documents.view(document).type()));
        return types;
    }
}
