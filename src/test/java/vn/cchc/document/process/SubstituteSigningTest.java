package vn.cchc.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.domain.ApproverRule;
import vn.cchc.organization.Histories;
import vn.cchc.organization.HistoryLine;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.NewCover;
import vn.cchc.organization.NewSigningAuthority;
import vn.cchc.organization.Role;
import vn.cchc.organization.SigningMode;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;

/**
 * Documents in the hands of substitutes: they sign by their own authority alone (Nghị định 30/2020/NĐ-CP Điều 13), and
 * duties that are kept apart stay apart.
 */
class SubstituteSigningTest extends IssuingOffice {

    @Autowired
    private LeaveCover leaveCover;

    @Autowired
    private Histories histories;

    @Test
    void theAuthorityOfTheAbsentOneIsNotPassedOn() {
        String substitute = agency.coordinator();
        cover(agency.leader(), substitute);
        long document = desk.checked(agency);

        assertThat(desk.view(document, substitute, IssueDocument.APPROVE).get("signingHint"))
                .asString()
                .startsWith("Bạn đang làm thay lanhdao")
                .contains("chỉ ký theo thẩm quyền ký của chính bạn");
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> desk.complete(document, substitute, IssueDocument.APPROVE, "decision", "approve"));
        assertRefused(null, () -> desk.sign(document, substitute, IssueDocument.APPROVE, "HEAD"));
        assertAt(document, DocumentState.APPROVAL, IssueDocument.APPROVE);

        desk.complete(document, substitute, IssueDocument.APPROVE, "decision", "return", "reason", "Chờ Giám đốc về");
        assertThat(lastDoneBy(document)).isEqualTo(name(substitute) + " thay " + name(agency.leader()));
    }

    @Test
    void aSubstituteSignsInTheOwnCapacity() {
        String third = organization.holder(agency, Role.LEADER, "pho2", "Phó Giám đốc");
        cover(third, agency.deputy());
        long document = desk.checked(agency);

        desk.sign(document, agency.deputy(), IssueDocument.APPROVE, "SIGN_ON_BEHALF_AS_DEPUTY");

        assertThat(documents.view(document).signatureBlock()).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    }

    @Test
    void whoWroteTheDraftDoesNotCheckItForTheHead() {
        String drafter = agency.officer("HCTH");
        cover(agency.head("HCTH"), drafter);
        long document = desk.submitted(agency);

        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> desk.complete(document, drafter, IssueDocument.CONTENT_CHECK, "decision", "pass"));

        assertAt(document, DocumentState.CONTENT_CHECK, IssueDocument.CONTENT_CHECK);
    }

    @Test
    void forWhomTheContentWasCheckedDoesNotSign() {
        String head = agency.head("HCTH");
        LocalDate today = LocalDate.now(clock);
        signing.grant(
                new NewSigningAuthority(
                        agency.id(),
                        head,
                        SigningMode.SIGN_BY_AUTHORIZATION,
                        "Trưởng phòng",
                        null,
                        agency.leader(),
                        "Giấy ủy quyền",
                        Set.of("KH"),
                        today,
                        today),
                organization.root());
        cover(head, agency.head("TCKT"));
        long document = desk.submitted(agency);
        desk.complete(document, agency.head("TCKT"), IssueDocument.CONTENT_CHECK, "decision", "pass");
        assertThat(lastDoneBy(document)).isEqualTo(name(agency.head("TCKT")) + " thay " + name(head));
        desk.complete(document, agency.clerk(), IssueDocument.FORMAT_CHECK, "decision", "pass");

        assertThatThrownBy(() -> signatures.approve(document, head, new ApproverRule(null, Set.of()), null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("document.refusal.checker-signs"));
    }

    @Test
    void whoWroteForTheDrafterDoesNotSign() {
        long document = desk.draft(agency, DocumentType.PLAN);
        StandIn.acting(
                agency.deputy(),
                agency.officer("HCTH"),
                agency.id(),
                () -> desk.upload(document, agency.deputy(), "Làm thay"));
        processes.start(IssueDocument.KEY, String.valueOf(document), agency.id(), Map.of());
        desk.complete(document, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "pass");
        desk.complete(document, agency.clerk(), IssueDocument.FORMAT_CHECK, "decision", "pass");

        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> desk.complete(document, agency.deputy(), IssueDocument.APPROVE, "decision", "approve"));
        desk.sign(document, agency.leader(), IssueDocument.APPROVE, "HEAD");
    }

    private void cover(String absent, String substitute) {
        LocalDate today = LocalDate.now(clock);
        leaveCover.name(new NewCover(agency.id(), absent, substitute, today, today, Set.of(), "Đi công tác"), absent);
    }

    private String lastDoneBy(long document) {
        return histories.of("document", document, PageRequest.of(0, 10)).stream()
                .map(HistoryLine::who)
                .filter(who -> !who.equals("Hệ thống"))
                .findFirst()
                .orElseThrow();
    }

    private static String name(String person) {
        return person.replaceFirst("\\.(?=cq)", " ");
    }
}
