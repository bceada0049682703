package vn.cchc.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.Urgency;
import vn.cchc.document.domain.ApproverRule;
import vn.cchc.document.domain.DocumentSettings;
import vn.cchc.document.domain.NumberingPolicy;
import vn.cchc.organization.NewSigningAuthority;
import vn.cchc.organization.Role;
import vn.cchc.organization.SigningMode;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.TestAgency;

/** Who may approve and sign, and who may not (Nghị định 30/2020/NĐ-CP Điều 13). */
class SigningRightsTest extends IssuingOffice {

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
}
