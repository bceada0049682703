package vn.cchc.document.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.document.DocumentIssued;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.DocumentView;
import vn.cchc.shared.Refusal;

/** Every way through {@code issue-document}, forward and back, on the real engine. */
class IssueDocumentTest extends IssuingOffice {

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
}
