package vn.cchc.document.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.DocumentWithdrawn;
import vn.cchc.shared.Refusal;

/** Drafts that change, change hands or are given up on their way through {@code issue-document}. */
class ChangedDraftTest extends IssuingOffice {

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
}
