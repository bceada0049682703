package vn.cchc.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.cchc.document.Desk;
import vn.cchc.document.DocumentIssued;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.DocumentView;
import vn.cchc.document.DocumentWithdrawn;
import vn.cchc.document.Documents;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.Urgency;
import vn.cchc.document.domain.ApproverRule;
import vn.cchc.document.domain.DocumentSettings;
import vn.cchc.document.domain.NumberingPolicy;
import vn.cchc.document.domain.Signing;
import vn.cchc.engine.Processes;
import vn.cchc.organization.NewSigningAuthority;
import vn.cchc.organization.Role;
import vn.cchc.organization.SigningAdministration;
import vn.cchc.organization.SigningMode;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Every way through {@code issue-document}, on the real engine. */
@CchcTest
@RecordApplicationEvents
class IssueDocumentTest {

    @Autowired
    private Desk desk;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private SigningAdministration signing;

    @Autowired
    private Signing signatures;

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentSettings settings;

    @Autowired
    private Processes processes;

    @Autowired
    private HistoryService history;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Clock clock;

    private TestAgency agency;

    @BeforeEach
    void openTheOffice() {
        agency = organization.agency();
    }

    @Test
    void isApprovedAndSignedAtOnceNumberedAndSentOut() {
        long document = desk.checked(agency);

        desk.sign(document, agency.leader(), IssueDocument.APPROVE, "HEAD");
        assertAt(document, DocumentState.NUMBERING, IssueDocument.NUMBER);
        desk.number(document, agency);
        assertAt(document, DocumentState.DISPATCH, IssueDocument.DISPATCH);
        desk.dispatch(document, agency);

        DocumentView issued = documents.view(document);
        assertThat(issued.state()).isEqualTo(DocumentState.ISSUED);
        assertThat(issued.notation()).isEqualTo("01/KH-" + agency.id().toUpperCase());
        assertThat(issued.issuedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(issued.signerId()).isEqualTo(agency.leader());
        assertThat(issued.signatureBlock()).containsExactly("GIÁM ĐỐC");
        assertThat(issued.signedVersion()).isEqualTo(1);
        assertThat(issued.recipients()).containsExactly("Như trên", "Sở Nội vụ (b/c)");
        assertEnded(document, IssueDocument.ISSUED);
        assertThat(events.stream(DocumentIssued.class).filter(event -> event.documentId() == document))
                .singleElement()
                .satisfies(event -> assertThat(event.symbol()).isEqualTo(issued.notation()));
    }

    @Test
    void isApprovedByTheHeadAndSignedByTheDeputy() {
        long document = desk.approved(agency);
        assertAt(document, DocumentState.SIGNING, IssueDocument.SIGN);

        desk.sign(document, agency.deputy(), IssueDocument.SIGN, "SIGN_ON_BEHALF_AS_DEPUTY");

        assertAt(document, DocumentState.NUMBERING, IssueDocument.NUMBER);
        assertThat(documents.view(document).signatureBlock()).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    }

    @Test
    void comesBackFromTheContentCheckWithAReasonAndGoesTheWholeWayAgain() {
        long document = desk.submitted(agency);

        desk.complete(
                document,
                agency.head("HCTH"),
                IssueDocument.CONTENT_CHECK,
                "decision",
                "return",
                "reason",
                "Thiếu số liệu");

        assertAt(document, DocumentState.RETURNED, IssueDocument.REVISE);
        assertThat(desk.openTask(document).getAssignee()).isEqualTo(agency.officer("HCTH"));
        assertThat(desk.view(document, agency.officer("HCTH"), IssueDocument.REVISE))
                .containsEntry("returnReason", "Thiếu số liệu");
        desk.upload(document, agency.officer("HCTH"), "Bổ sung số liệu");
        resubmit(document);
        assertAt(document, DocumentState.CONTENT_CHECK, IssueDocument.CONTENT_CHECK);
    }

    @Test
    void comesBackFromTheFormatCheck() {
        long document = desk.submitted(agency);
        desk.complete(document, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "pass");

        desk.complete(
                document, agency.clerk(), IssueDocument.FORMAT_CHECK, "decision", "return", "reason", "Sai cỡ chữ");

        assertAt(document, DocumentState.RETURNED, IssueDocument.REVISE);
    }

    @Test
    void comesBackFromTheApproval() {
        long document = desk.checked(agency);

        desk.complete(
                document, agency.leader(), IssueDocument.APPROVE, "decision", "return", "reason", "Chưa rõ kinh phí");

        assertAt(document, DocumentState.RETURNED, IssueDocument.REVISE);
        resubmit(document);
        assertAt(document, DocumentState.CONTENT_CHECK, IssueDocument.CONTENT_CHECK);
    }

    @Test
    void comesBackFromTheSignature() {
        long document = desk.approved(agency);

        desk.complete(document, agency.deputy(), IssueDocument.SIGN, "decision", "return", "reason", "Sai căn cứ");

        assertAt(document, DocumentState.RETURNED, IssueDocument.REVISE);
        assertThat(documents.view(document).approvedVersion()).isNull();
    }

    @Test
    void comesBackFromTheClerkAndLosesItsSignature() {
        long document = desk.signed(agency);

        desk.complete(document, agency.clerk(), IssueDocument.NUMBER, "decision", "return", "reason", "Thiếu phụ lục");

        assertAt(document, DocumentState.RETURNED, IssueDocument.REVISE);
        assertThat(documents.view(document).signedVersion()).isNull();
    }

    @Test
    void aReturnWithoutAReasonIsRefusedAndNothingChanges() {
        long document = desk.submitted(agency);

        assertRefused(
                Refusal.Kind.INVALID,
                () -> desk.complete(document, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "return"));

        assertAt(document, DocumentState.CONTENT_CHECK, IssueDocument.CONTENT_CHECK);
    }

    @Test
    void aChangeAfterTheApprovalGoesBackToTheSigner() {
        long document = desk.approved(agency);

        desk.upload(document, agency.officer("HCTH"), "Sửa thời hạn");

        assertAt(document, DocumentState.APPROVAL, IssueDocument.APPROVE);
        assertThat(documents.view(document).approvedVersion()).isNull();
        desk.sign(document, agency.leader(), IssueDocument.APPROVE, "HEAD");
        assertThat(documents.view(document).signedVersion()).isEqualTo(2);
    }

    @Test
    void aChangeAfterTheSignatureGoesBackToTheSignerToo() {
        long document = desk.signed(agency);

        desk.upload(document, agency.officer("HCTH"), "Sửa phụ lục");

        assertAt(document, DocumentState.APPROVAL, IssueDocument.APPROVE);
        assertThat(documents.view(document).signerId()).isNull();
    }

    @Test
    void whatLiesBeforeTheSignerIsNotChangedBehindHisBack() {
        long document = desk.checked(agency);

        assertRefused(Refusal.Kind.CONFLICT, () -> desk.upload(document, agency.officer("HCTH"), "Lén"));

        assertThat(documents.view(document).latestVersion()).isEqualTo(1);
        assertAt(document, DocumentState.APPROVAL, IssueDocument.APPROVE);
    }

    @Test
    void theClerkPutsTheFormatRightWhileCheckingItTheDrafterDoesNot() {
        long document = desk.submitted(agency);
        desk.complete(document, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "pass");

        assertRefused(Refusal.Kind.FORBIDDEN, () -> desk.upload(document, agency.officer("HCTH"), "Lén"));
        assertThat(desk.upload(document, agency.clerk(), "Chỉnh lề")).isEqualTo(2);

        assertAt(document, DocumentState.FORMAT_CHECK, IssueDocument.FORMAT_CHECK);
    }

    @Test
    void theDrafterWithdrawsWhileOthersWorkOnIt() {
        for (long document :
                List.of(desk.submitted(agency), desk.checked(agency), desk.approved(agency), desk.signed(agency))) {
            documents.withdraw(document, "Không còn cần", agency.officer("HCTH"));

            assertThat(documents.state(document)).isEqualTo(DocumentState.WITHDRAWN);
            assertEnded(document, IssueDocument.WITHDRAWN);
            assertThat(events.stream(DocumentWithdrawn.class).filter(event -> event.documentId() == document))
                    .hasSize(1);
        }
    }

    @Test
    void theDrafterWithdrawsInsteadOfRevising() {
        long document = desk.submitted(agency);
        desk.complete(
                document, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "return", "reason", "Trùng");

        desk.complete(
                document,
                agency.officer("HCTH"),
                IssueDocument.REVISE,
                "decision",
                "withdraw",
                "reason",
                "Đã có kế hoạch khác");

        assertThat(documents.state(document)).isEqualTo(DocumentState.WITHDRAWN);
        assertEnded(document, IssueDocument.WITHDRAWN);
    }

    @Test
    void whatHasANumberIsNotWithdrawn() {
        long document = desk.signed(agency);
        desk.number(document, agency);

        assertRefused(Refusal.Kind.CONFLICT, () -> documents.withdraw(document, "Nhầm", agency.coordinator()));
        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> processes.message(
                        IssueDocument.DRAFT_WITHDRAWN, IssueDocument.KEY, String.valueOf(document), Map.of()));

        assertAt(document, DocumentState.DISPATCH, IssueDocument.DISPATCH);
    }

    @Test
    void strangersDoNotWithdraw() {
        long document = desk.submitted(agency);

        assertRefused(Refusal.Kind.FORBIDDEN, () -> documents.withdraw(document, "Phá", agency.officer("TCKT")));

        assertAt(document, DocumentState.CONTENT_CHECK, IssueDocument.CONTENT_CHECK);
    }

    @Test
    void aLeaderSignsOnlyInAModeThatHeHolds() {
        long document = desk.checked(agency);

        assertRefused(null, () -> desk.sign(document, agency.deputy(), IssueDocument.APPROVE, "SIGN_FOR_COLLECTIVE"));
        assertRefused(null, () -> desk.sign(document, agency.deputy(), IssueDocument.APPROVE, "HEAD"));

        assertAt(document, DocumentState.APPROVAL, IssueDocument.APPROVE);
    }

    @Test
    void aLeaderWithoutAnyModeNeitherApprovesNorSignsButMayReturn() {
        String newcomer = organization.holder(agency, Role.LEADER, "moi", "Phó Giám đốc");
        long document = desk.checked(agency);

        assertThat(desk.view(document, newcomer, IssueDocument.APPROVE).get("signingHint"))
                .asString()
                .isNotBlank();
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> desk.complete(document, newcomer, IssueDocument.APPROVE, "decision", "approve"));
        assertAt(document, DocumentState.APPROVAL, IssueDocument.APPROVE);

        desk.complete(document, newcomer, IssueDocument.APPROVE, "decision", "return", "reason", "Chờ Giám đốc");
        assertAt(document, DocumentState.RETURNED, IssueDocument.REVISE);
    }

    @Test
    void anAuthorizationThatHasExpiredOrIsForOtherTypesDoesNotSign() {
        String authorized = agency.head("TCKT");
        LocalDate today = LocalDate.now(clock);
        authorize(authorized, Set.of("KH"), today.minusDays(30), today.minusDays(1));
        authorize(authorized, Set.of("BC"), today.minusDays(30), today.plusDays(30));
        long document = desk.approved(agency);

        assertThatThrownBy(() -> desk.sign(document, authorized, IssueDocument.SIGN, "SIGN_BY_AUTHORIZATION"))
                .as("is not even offered the task");
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> signatures.sign(
                        document,
                        authorized,
                        SigningMode.SIGN_BY_AUTHORIZATION,
                        new ApproverRule(null, Set.of()),
                        null));

        assertAt(document, DocumentState.SIGNING, IssueDocument.SIGN);
    }

    @Test
    void anAuthorizationForTheTypeSignsWithinItsTime() {
        String authorized = agency.head("TCKT");
        LocalDate today = LocalDate.now(clock);
        authorize(authorized, Set.of("KH"), today, today);
        long document = desk.checked(agency);

        desk.sign(document, authorized, IssueDocument.APPROVE, "SIGN_BY_AUTHORIZATION");

        assertThat(documents.view(document).signatureBlock()).containsExactly("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG");
    }

    @Test
    void theDrafterNeitherApprovesNorSignsHisOwnDraft() {
        long document = documents.draft(new NewDocument(
                agency.id(),
                DocumentType.NOTICE,
                "Thông báo của lãnh đạo",
                agency.leader(),
                agency.unit("HCTH"),
                OwnerKind.NONE,
                null,
                Urgency.URGENT));
        desk.upload(document, agency.leader(), null);
        processes.start(IssueDocument.KEY, String.valueOf(document), agency.id(), Map.of());
        desk.complete(document, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "pass");
        desk.complete(document, agency.clerk(), IssueDocument.FORMAT_CHECK, "decision", "pass");

        assertRefused(null, () -> desk.sign(document, agency.leader(), IssueDocument.APPROVE, "HEAD"));
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> desk.complete(document, agency.leader(), IssueDocument.APPROVE, "decision", "approve"));

        assertAt(document, DocumentState.APPROVAL, IssueDocument.APPROVE);
        desk.sign(document, agency.deputy(), IssueDocument.APPROVE, "SIGN_ON_BEHALF_AS_DEPUTY");
        assertAt(document, DocumentState.NUMBERING, IssueDocument.NUMBER);
    }

    @Test
    void whoCheckedTheContentSignsOnlyWhereTheAgencyAllowsIt() {
        organization.authority(agency, agency.head("HCTH"), SigningMode.SIGN_BY_ORDER, "Trưởng phòng");
        long document = desk.submitted(agency, DocumentType.DELIVERY_SLIP);
        desk.complete(document, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "pass");
        desk.complete(document, agency.clerk(), IssueDocument.FORMAT_CHECK, "decision", "pass");
        assertAt(document, DocumentState.APPROVAL, IssueDocument.GRANT_AUTHORITY);

        settings.decide(
                agency.id(), new DocumentSettings.Setting(NumberingPolicy.PER_TYPE, true), agency.administrator());
        desk.complete(document, agency.administrator(), IssueDocument.GRANT_AUTHORITY, "decision", "continue");
        desk.sign(document, agency.head("HCTH"), IssueDocument.APPROVE, "SIGN_BY_ORDER");

        assertAt(document, DocumentState.NUMBERING, IssueDocument.NUMBER);
        assertThat(documents.view(document).signatureBlock()).containsExactly("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG");
    }

    @Test
    void withoutAnybodyWhoMaySignTheAdministratorIsAskedAndNothingFails() {
        long document = desk.submitted(agency, DocumentType.TRANSFER_SLIP);
        desk.complete(document, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "pass");
        desk.complete(document, agency.clerk(), IssueDocument.FORMAT_CHECK, "decision", "pass");
        assertAt(document, DocumentState.APPROVAL, IssueDocument.GRANT_AUTHORITY);

        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> desk.complete(
                        document, agency.coordinator(), IssueDocument.GRANT_AUTHORITY, "decision", "continue"));
        assertAt(document, DocumentState.APPROVAL, IssueDocument.GRANT_AUTHORITY);

        desk.complete(
                document,
                agency.coordinator(),
                IssueDocument.GRANT_AUTHORITY,
                "decision",
                "return",
                "reason",
                "Chưa giao ai ký thừa lệnh");
        assertAt(document, DocumentState.RETURNED, IssueDocument.REVISE);
    }

    @Test
    void aCommitteesPlanIsSignedInItsNameByWhoeverHoldsThatMode() {
        TestAgency committee = organization.committee("HCTH");
        long document = desk.checked(committee);

        desk.sign(document, committee.deputy(), IssueDocument.APPROVE, "SIGN_FOR_COLLECTIVE_AS_DEPUTY");

        assertThat(documents.view(document).signatureBlock())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void everyStepHasADeadlineAndALateOneIsFound() {
        long document = desk.submitted(agency);

        Instant due = desk.openTask(document).getDueDate().toInstant();

        assertThat(due).isAfter(clock.instant());
        assertThat(tasks.createTaskQuery()
                        .processDefinitionKey(IssueDocument.KEY)
                        .processInstanceBusinessKey(String.valueOf(document))
                        .dueBefore(Date.from(due.plusSeconds(1)))
                        .count())
                .isOne();
        assertThat(tasks.createTaskQuery()
                        .processDefinitionKey(IssueDocument.KEY)
                        .processInstanceBusinessKey(String.valueOf(document))
                        .dueBefore(Date.from(due))
                        .count())
                .isZero();
    }

    @Test
    void aDraftWithoutAFileIsNotSubmitted() {
        long document = desk.draft(agency, DocumentType.REPORT);

        assertRefused(
                Refusal.Kind.INVALID,
                () -> processes.start(IssueDocument.KEY, String.valueOf(document), agency.id(), Map.of()));

        assertThat(documents.state(document)).isEqualTo(DocumentState.DRAFT);
        assertThat(processes.running(IssueDocument.KEY, String.valueOf(document)))
                .isFalse();
    }

    @Test
    void aReturnedDraftThatChangesHandsIsRevisedByTheNewDrafter() {
        long document = desk.submitted(agency);
        documents.handTo(document, agency.colleague("HCTH"), agency.head("HCTH"));
        desk.complete(
                document, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "return", "reason", "Thiếu");
        assertThat(desk.openTask(document).getAssignee()).isEqualTo(agency.colleague("HCTH"));

        documents.handTo(document, agency.officer("HCTH"), agency.head("HCTH"));

        assertThat(desk.openTask(document).getAssignee()).isEqualTo(agency.officer("HCTH"));
        resubmit(document);
        assertAt(document, DocumentState.CONTENT_CHECK, IssueDocument.CONTENT_CHECK);
    }

    @Test
    void aReturnedDraftThatBecomesAnotherTypeIsRoutedAnew() {
        long document = desk.submitted(agency);
        desk.complete(
                document, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "return", "reason", "Sai loại");
        documents.describe(document, DocumentType.DELIVERY_SLIP, "Phiếu gửi hồ sơ", agency.officer("HCTH"));

        resubmit(document);
        desk.complete(document, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "pass");
        desk.complete(document, agency.clerk(), IssueDocument.FORMAT_CHECK, "decision", "pass");

        // a slip is signed by order, which nobody may here
        assertAt(document, DocumentState.APPROVAL, IssueDocument.GRANT_AUTHORITY);
    }

    @Test
    void whoApprovedADraftDoesNotTakeItOver() {
        long document = desk.approved(agency);

        assertRefused(Refusal.Kind.CONFLICT, () -> documents.handTo(document, agency.leader(), agency.head("HCTH")));
    }

    @Test
    void theApprovalNeedsNothingButToBeSent() {
        long document = desk.checked(agency);

        Map<String, Object> view = desk.view(document, agency.deputy(), IssueDocument.APPROVE);

        assertThat(view)
                .containsEntry("decision", "sign")
                .containsEntry("mode", "SIGN_ON_BEHALF_AS_DEPUTY")
                .containsEntry("signingHint", "");
        desk.sign(document, agency.deputy(), IssueDocument.APPROVE, (String) view.get("mode"));
        assertAt(document, DocumentState.NUMBERING, IssueDocument.NUMBER);
    }

    private void resubmit(long document) {
        desk.complete(
                document, agency.officer("HCTH"), IssueDocument.REVISE, "decision", "resubmit", "note", "Đã tiếp thu");
    }

    private void authorize(String person, Set<String> types, LocalDate from, LocalDate to) {
        signing.grant(
                new NewSigningAuthority(
                        agency.id(),
                        person,
                        SigningMode.SIGN_BY_AUTHORIZATION,
                        "Trưởng phòng",
                        null,
                        agency.leader(),
                        "Giấy ủy quyền số 01/GUQ",
                        types,
                        from,
                        to),
                organization.root());
    }

    private void assertAt(long document, DocumentState state, String task) {
        assertThat(documents.state(document)).isEqualTo(state);
        assertThat(desk.openTasks(document)).containsExactly(task);
    }

    private void assertEnded(long document, String outcome) {
        assertThat(desk.openTasks(document)).isEmpty();
        var instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(IssueDocument.KEY)
                .processInstanceBusinessKey(String.valueOf(document))
                .finished()
                .singleResult();
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance.getId())
                        .variableName(IssueDocument.OUTCOME)
                        .singleResult()
                        .getValue())
                .isEqualTo(outcome);
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            if (kind != null) {
                assertThat(refusal.kind()).isEqualTo(kind);
            }
        });
    }
}
