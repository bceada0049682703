package vn.cchc.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.document.Desk;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.Urgency;
import vn.cchc.inspection.domain.InspectionCancelling;
import vn.cchc.inspection.domain.InspectionLists;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.inspection.process.InspectionVisit;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.plan.Plans;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;

/** Who learns what of an inspection, and what the team learns of the unit, when. */
@CchcTest
class InspectionKnowledgeTest extends InspectionRulesCase {

    @Autowired
    private InspectionLists lists;

    @Autowired
    private Documents documents;

    @Autowired
    private Desk documentDesk;

    @Autowired
    private Organization organization;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanDesk planDesk;

    @Autowired
    private InspectionCancelling cancelling;

    @Test
    void aUnitDoesNotLearnOfASurpriseBeforeTheTeamArrives() {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.UNANNOUNCED, "TCKT");
        desk.team(agency, inspection);
        desk.complete(inspection, agency.coordinator(), InspectionProcess.PREPARE_DECISION);
        long decision = desk.view(inspection).decisionDocumentId();
        String head = agency.head("TCKT");
        secret(inspection, decision, head);
        desk.issue(agency, decision);
        secret(inspection, decision, head);

        desk.completeAt(desk.visit(agency, inspection, "TCKT"), agency.deputy(), InspectionVisit.START_VISIT);
        assertThat(inspections.mayRead(head, inspection)).isTrue();
        assertThat(lists.count(head, all())).isEqualTo(1);
        assertThat(documents.mayRead(head, decision)).isTrue();
    }

    private void secret(long inspection, long decision, String person) {
        assertThat(inspections.mayRead(person, inspection)).isFalse();
        assertThat(lists.count(person, all())).isZero();
        assertThat(documents.mayRead(person, decision)).isFalse();
        assertThat(inspections.mayRead(agency.inspector(), inspection)).isTrue();
        assertThat(documents.mayRead(agency.clerk(), decision)).isTrue();
    }

    @Test
    void theTeamReadsTheUnitsDraftsOnlyWhileItInspects() {
        String member = agency.officer("HCTH");
        long draft = draftOfUnit();
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        desk.team(agency, inspection);
        assertThat(documents.mayRead(member, draft)).isFalse();
        desk.decide(agency, inspection);
        assertThat(documents.mayRead(member, draft)).isFalse();
        desk.announce(agency, inspection);
        assertThat(documents.mayRead(member, draft)).isTrue();
        assertThat(documents.mayRead(agency.colleague("HCTH"), draft)).isFalse();
        desk.selfReport(agency, inspection, "TCKT");
        assertThat(documents.mayRead(member, draft)).isTrue();
        desk.inspect(agency, inspection, "TCKT");
        assertThat(documents.mayRead(member, draft)).isFalse();
    }

    @Test
    void theTeamReadsThePlansOfAnAgencyBelowOnlyWhileItInspectsIt() {
        TestAgency below = organizations.below(agency, "KT");
        long unit = organization.units(agency.id(), LocalDate.of(2027, 3, 1)).stream()
                .filter(each -> below.id().equals(each.ownAgencyId()))
                .findFirst()
                .orElseThrow()
                .id();
        organizations.member(agency, unit, Role.HEAD, "truong.duoi", "Giám đốc");
        long plan = planDesk.draft(
                below, new TestPlan().row("1", "Việc", TestPlan.item("Báo cáo", "Quý I/2026", "Phòng KT")));
        String member = agency.officer("HCTH");
        desk.checklist(agency);
        long inspection = desk.open(agency, at(unit));
        desk.team(agency, inspection);
        desk.decide(agency, inspection);
        assertThat(plans.mayRead(member, plan)).isFalse();
        desk.announce(agency, inspection);
        assertThat(plans.mayRead(member, plan)).isTrue();
        assertThat(plans.mayRead(agency.colleague("HCTH"), plan)).isFalse();
        desk.inWork(agency.coordinator(), () -> cancelling.cancel(inspection, "Hoãn"));
        assertThat(plans.mayRead(member, plan)).isFalse();
        refused(
                () -> {
                    long again = desk.open(agency, at(unit));
                    desk.name(agency, again, below.officer("KT"), TeamRole.MEMBER);
                },
                "inspection.refusal.not-of-agency");
    }

    private long draftOfUnit() {
        long draft = documents.draft(new NewDocument(
                agency.id(),
                DocumentType.REPORT,
                "Báo cáo nội bộ",
                agency.officer("TCKT"),
                agency.unit("TCKT"),
                OwnerKind.NONE,
                null,
                Urgency.NORMAL));
        documentDesk.upload(draft, agency.officer("TCKT"), "Bản đầu");
        return draft;
    }

    @Test
    void resultsAreReadByAllOfTheAgencyOnlyAfterTheConclusion() {
        long inspection = desk.reported(agency, InspectionKind.UNANNOUNCED, "TCKT");
        String stranger = agency.officer("QLDA");
        assertThat(inspections.mayRead(stranger, inspection)).isFalse();
        desk.teamReport(agency, inspection);
        desk.issue(agency, desk.view(inspection).reportDocumentId());
        desk.complete(inspection, agency.leader(), InspectionProcess.REVIEW_REPORT, "decision", "accept");
        desk.conclusion(agency, inspection);
        desk.issue(agency, desk.view(inspection).conclusionDocumentId());
        assertThat(inspections.mayRead(stranger, inspection)).isTrue();
        assertThat(lists.count(stranger, all())).isEqualTo(1);
        TestAgency other = organizations.agency();
        assertThat(inspections.mayRead(other.coordinator(), inspection)).isFalse();
        assertThat(lists.count(other.coordinator(), all())).isZero();
    }

    /** A planned inspection of one unit only. */
    private NewInspection at(long unit) {
        NewInspection usual = desk.wanted(agency, InspectionKind.PLANNED, "TCKT");
        return new NewInspection(
                agency.id(),
                null,
                usual.kind(),
                usual.method(),
                false,
                null,
                usual.subject(),
                usual.areas(),
                usual.visitFrom(),
                usual.visitTo(),
                usual.advisoryUnitId(),
                List.of(unit));
    }
}
