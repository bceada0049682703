package vn.cchc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.document.Desk;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.Urgency;
import vn.cchc.inspection.AnswerView.Defect;
import vn.cchc.inspection.domain.ChecklistCatalogue;
import vn.cchc.inspection.domain.Checklists;
import vn.cchc.inspection.domain.InspectionCancelling;
import vn.cchc.inspection.domain.InspectionLists;
import vn.cchc.inspection.domain.InspectionLists.Filter;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.inspection.process.InspectionVisit;
import vn.cchc.organization.Appointments;
import vn.cchc.organization.NewAppointment;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.UnitAdministration;
import vn.cchc.plan.Plans;
import vn.cchc.plan.ReformDomain;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What an inspection refuses, and who learns what of it when. */
@CchcTest
class InspectionRulesTest {

    @Autowired
    private InspectionDesk desk;

    @Autowired
    private Inspections inspections;

    @Autowired
    private InspectionLists lists;

    @Autowired
    private Checklists checklists;

    @Autowired
    private ChecklistCatalogue catalogue;

    @Autowired
    private Findings findings;

    @Autowired
    private Documents documents;

    @Autowired
    private Desk documentDesk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organization organization;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanDesk planDesk;

    @Autowired
    private InspectionCancelling cancelling;

    @Autowired
    private UnitAdministration units;

    @Autowired
    private Appointments appointments;

    @Autowired
    private TestOrganization organizations;

    private TestAgency agency;

    @BeforeEach
    void open() {
        desk.open();
        agency = organizations.agency();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void onlyACoordinatorOpensAnInspection() {
        for (String person : List.of(agency.inspector(), agency.head("HCTH"), agency.leader())) {
            refused(
                    () -> desk.inWork(
                            person, () -> inspections.open(desk.wanted(agency, InspectionKind.PLANNED, "TCKT"))),
                    "inspection.refusal.not-coordinator");
        }
        TestAgency other = organizations.agency();
        refused(
                () -> desk.inWork(
                        other.coordinator(),
                        () -> inspections.open(desk.wanted(agency, InspectionKind.PLANNED, "TCKT"))),
                "inspection.refusal.none");
    }

    @Test
    void aUnitThatWasMergedAwayIsRefusedByTheNameOfItsSuccessor() {
        units.merge(agency.unit("QLDA"), agency.unit("TCKT"), LocalDate.of(2027, 2, 1), organizations.root());
        assertThatThrownBy(() -> desk.opened(agency, InspectionKind.PLANNED, "QLDA"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("inspection.refusal.unit-merged");
                    assertThat(refusal.arguments()).containsExactly("Phòng QLDA", "Phòng TCKT");
                });
    }

    @Test
    void aUnitMergedAwaySinceTheOpeningStopsTheDecision() {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "QLDA");
        desk.team(agency, inspection);
        desk.moveTo(LocalDateTime.of(2027, 3, 8, 8, 0));
        units.merge(agency.unit("QLDA"), agency.unit("TCKT"), LocalDate.of(2027, 3, 5), organizations.root());
        refused(
                () -> desk.complete(inspection, agency.coordinator(), InspectionProcess.PREPARE_DECISION),
                "inspection.refusal.unit-merged");
    }

    @Test
    void theUnitThatPreparesTheDocumentsIsNotInspected() {
        refused(() -> desk.opened(agency, InspectionKind.PLANNED, "HCTH"), "inspection.refusal.advisory-inspected");
        refused(() -> desk.opened(agency, InspectionKind.PLANNED), "inspection.refusal.no-unit");
    }

    @Test
    void aThematicInspectionIsAboutSomeAreasOnly() {
        NewInspection all = with(InspectionKind.THEMATIC, EnumSet.allOf(ReformDomain.class));
        refused(() -> desk.open(agency, all), "inspection.refusal.thematic-all");
        refused(
                () -> desk.open(agency, with(InspectionKind.PLANNED, EnumSet.noneOf(ReformDomain.class))),
                "inspection.refusal.no-area");
        long thematic = desk.open(agency, with(InspectionKind.THEMATIC, EnumSet.of(ReformDomain.PUBLIC_FINANCE)));
        desk.checklist(agency);
        desk.team(agency, thematic);
        desk.decide(agency, thematic);
        desk.announce(agency, thematic);
        desk.selfReport(agency, thematic, "TCKT");
        assertThat(desk.lines(desk.visit(agency, thematic, "TCKT")))
                .extracting(AnswerView::area)
                .containsOnly(ReformDomain.PUBLIC_FINANCE);
    }

    @Test
    void aTeamWithoutAHeadIsRefused() {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        desk.name(agency, inspection, agency.inspector(), TeamRole.SECRETARY);
        refused(
                () -> desk.complete(inspection, agency.coordinator(), InspectionProcess.PREPARE_DECISION),
                "inspection.refusal.no-head");
        desk.name(agency, inspection, agency.deputy(), TeamRole.HEAD);
        refused(
                () -> desk.name(agency, inspection, agency.head("HCTH"), TeamRole.HEAD),
                "inspection.refusal.second-head");
        refused(
                () -> desk.name(agency, inspection, agency.deputy(), TeamRole.MEMBER),
                "inspection.refusal.serves-already");
    }

    @Test
    void withoutALineInAnAreaThereIsNothingToCheck() {
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        desk.team(agency, inspection);
        refused(
                () -> desk.complete(inspection, agency.coordinator(), InspectionProcess.PREPARE_DECISION),
                "inspection.refusal.no-items");
    }

    @Test
    void nobodyIsNamedToInspectTheOwnUnitOrAForeignAgency() {
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        for (String own : List.of(agency.head("TCKT"), agency.officer("TCKT"))) {
            refused(() -> desk.name(agency, inspection, own, TeamRole.MEMBER), "inspection.refusal.own-unit");
        }
        TestAgency other = organizations.agency();
        refused(
                () -> desk.name(agency, inspection, other.inspector(), TeamRole.MEMBER),
                "inspection.refusal.not-of-agency");
    }

    @Test
    void whoMovedToTheUnitInBetweenDoesNotInspectItEither() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        long visit = desk.visit(agency, inspection, "TCKT");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.START_VISIT);
        move(agency.inspector());
        refused(() -> desk.fill(agency, visit, agency.inspector()), "inspection.refusal.own-unit-now");
        desk.fill(agency, visit, agency.officer("HCTH"));
    }

    @Test
    void whoMovedBeforeTheDecisionStopsIt() {
        desk.checklist(agency);
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        desk.team(agency, inspection);
        move(agency.inspector());
        refused(
                () -> desk.complete(inspection, agency.coordinator(), InspectionProcess.PREPARE_DECISION),
                "inspection.refusal.own-unit");
    }

    private void move(String person) {
        appointments.appoint(
                NewAppointment.inUnit(
                        person, agency.id(), agency.unit("TCKT"), Role.OFFICER, "Chuyên viên", TestOrganization.SINCE),
                organizations.root());
    }

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
    void aCoordinatorDoesNotPrepareASurpriseForTheOwnUnit() {
        appointments.appoint(
                NewAppointment.inUnit(
                        agency.coordinator(),
                        agency.id(),
                        agency.unit("TCKT"),
                        Role.OFFICER,
                        "Chuyên viên",
                        TestOrganization.SINCE),
                organizations.root());
        refused(() -> desk.opened(agency, InspectionKind.UNANNOUNCED, "TCKT"), "inspection.refusal.own-surprise");
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
        NewInspection two = desk.wanted(agency, InspectionKind.PLANNED, "TCKT");
        long inspection = desk.open(
                agency,
                new NewInspection(
                        agency.id(),
                        null,
                        two.kind(),
                        two.method(),
                        false,
                        null,
                        two.subject(),
                        two.areas(),
                        two.visitFrom(),
                        two.visitTo(),
                        two.advisoryUnitId(),
                        List.of(unit)));
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
                    long again = desk.open(
                            agency,
                            new NewInspection(
                                    agency.id(),
                                    null,
                                    two.kind(),
                                    two.method(),
                                    false,
                                    null,
                                    two.subject(),
                                    two.areas(),
                                    two.visitFrom(),
                                    two.visitTo(),
                                    two.advisoryUnitId(),
                                    List.of(unit)));
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
    void evidenceOfAWrongTypeIsRefusedAndNothingIsKept() {
        long visit = checking();
        long line = desk.lines(visit).get(0).id();
        refused(
                () -> desk.inWork(
                        agency.inspector(),
                        () -> checklists.addFile(
                                visit,
                                line,
                                "chay.exe",
                                new ByteArrayInputStream("MZ...".getBytes(StandardCharsets.UTF_8)))),
                "document.file.kind");
        for (int i = 0; i < 20; i++) {
            desk.evidence(visit, agency.inspector(), "anh.png");
        }
        refused(() -> desk.evidence(visit, agency.inspector(), "anh.png"), "inspection.refusal.too-many-files");
    }

    @Test
    void whatIsWantingNeedsItsFindingAndAnotherGradeTakesItAway() {
        long visit = checking();
        AnswerView line = desk.lines(visit).get(0);
        refused(() -> fill(visit, line, Grade.NOT_MET, nothing()), "inspection.refusal.required.finding");
        fill(visit, line, Grade.PARTLY, InspectionDesk.defect(agency.unit("TCKT")));
        assertThat(findings.ofInspection(desk.visit(visit).inspectionId()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.responsibleUnitId()).isEqualTo(agency.unit("TCKT"));
                    assertThat(finding.area()).isEqualTo("PROCEDURES");
                });
        refused(() -> fill(visit, line, Grade.MET, nothing()), "inspection.refusal.line-changed");
        fill(visit, desk.lines(visit).get(0), Grade.MET, nothing());
        assertThat(findings.ofInspection(desk.visit(visit).inspectionId())).isEmpty();
        TestAgency other = organizations.agency();
        refused(
                () -> fill(visit, desk.lines(visit).get(0), Grade.NOT_MET, InspectionDesk.defect(other.unit("TCKT"))),
                "inspection.refusal.foreign-unit");
    }

    @Test
    void linesAreFilledInByTheTeamOnly() {
        long visit = checking();
        AnswerView line = desk.lines(visit).get(0);
        for (String person : List.of(agency.coordinator(), agency.leader())) {
            refused(
                    () -> desk.inWork(
                            person, () -> checklists.fill(visit, line.id(), line.version(), Grade.MET, "", nothing())),
                    "inspection.refusal.not-in-team");
        }
        refused(
                () -> desk.inWork(
                        agency.colleague("QLDA"),
                        () -> checklists.fill(visit, line.id(), line.version(), Grade.MET, "", nothing())),
                "inspection.refusal.none");
    }

    @Test
    void runningInspectionsKeepTheWordingWithWhichTheyBegan() {
        long visit = checking();
        String before = desk.lines(visit).get(0).text();
        long item = desk.asked(agency.coordinator(), () -> catalogue.of(agency.id()))
                .get(0)
                .id();
        desk.inWork(agency.coordinator(), () -> catalogue.reword(agency.id(), item, "Cách hỏi mới", ""));
        assertThat(desk.lines(visit).get(0).text()).isEqualTo(before);
        assertThat(desk.asked(agency.officer("QLDA"), () -> catalogue.of(agency.id())))
                .extracting(ChecklistCatalogue.Item::text)
                .contains("Cách hỏi mới")
                .doesNotContain(before);
        refused(
                () -> desk.inWork(agency.coordinator(), () -> catalogue.retire(agency.id(), item)),
                "inspection.refusal.item-retired");
        refused(
                () -> desk.inWork(
                        agency.head("TCKT"), () -> catalogue.add(agency.id(), ReformDomain.DIRECTION, "Hỏi thêm")),
                "inspection.refusal.catalogue");
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

    @Test
    void aFollowUpChecksAgainWhatWasClosedAndTellsWhetherItHolds() {
        long first = desk.concluded(agency, InspectionKind.PLANNED, "TCKT");
        long finding = findings.ofInspection(first).get(0).id();
        NewInspection wanted = followUp(first);
        long early = desk.open(agency, wanted);
        desk.team(agency, early);
        refused(
                () -> desk.complete(early, agency.coordinator(), InspectionProcess.PREPARE_DECISION),
                "inspection.refusal.nothing-closed");
        fixed(finding);

        long again = announced(wanted);
        assertThat(desk.lines(desk.visit(agency, again, "TCKT")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.sourceFindingId()).isEqualTo(finding);
                    assertThat(line.text()).contains("Chưa niêm yết thủ tục mới", "đã khắc phục đúng hạn");
                });
        desk.inspect(agency, again, "TCKT");
        conclude(again);

        assertThat(holds(finding)).hasValue(false);
        assertThat(findings.ofInspection(again)).hasSize(1);
    }

    @Test
    void aFollowUpSaysNothingOfAFindingThatNoLongerApplies() {
        long first = desk.concluded(agency, InspectionKind.PLANNED, "TCKT");
        long finding = findings.ofInspection(first).get(0).id();
        fixed(finding);
        long again = announced(followUp(first));
        long visit = desk.visit(agency, again, "TCKT");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.START_VISIT);
        fill(visit, desk.lines(visit).get(0), Grade.NOT_APPLICABLE, nothing());
        desk.close(agency, visit, "TCKT");
        conclude(again);

        assertThat(holds(finding)).isEmpty();
        assertThat(findings.ofInspection(again)).isEmpty();
    }

    private void fixed(long finding) {
        jdbc.sql(
                        "update remediation_line set state = 'FIXED', checked_by = ?, ended_on = '2027-03-20' where finding_id = ?")
                .params(agency.inspector(), finding)
                .update();
    }

    private long announced(NewInspection wanted) {
        long inspection = desk.open(agency, wanted);
        desk.team(agency, inspection);
        desk.decide(agency, inspection);
        desk.announce(agency, inspection);
        desk.selfReport(agency, inspection, "TCKT");
        return inspection;
    }

    private void conclude(long inspection) {
        desk.memberReport(inspection, agency.inspector());
        desk.memberReport(inspection, agency.officer("HCTH"));
        desk.teamReport(agency, inspection);
        desk.issue(agency, desk.view(inspection).reportDocumentId());
        desk.complete(inspection, agency.leader(), InspectionProcess.REVIEW_REPORT, "decision", "accept");
        desk.conclusion(agency, inspection);
        desk.issue(agency, desk.view(inspection).conclusionDocumentId());
    }

    private Optional<Boolean> holds(long finding) {
        return jdbc.sql(
                        "select follow_up_holds from remediation_line where finding_id = ? and follow_up_holds is not null")
                .param(finding)
                .query(Boolean.class)
                .optional();
    }

    private NewInspection followUp(long earlier) {
        NewInspection wanted = desk.wanted(agency, InspectionKind.PLANNED, "TCKT");
        return new NewInspection(
                agency.id(),
                null,
                InspectionKind.PLANNED,
                InspectionMethod.DESK_REVIEW,
                true,
                earlier,
                "Phúc tra " + agency.id(),
                wanted.areas(),
                wanted.visitFrom(),
                wanted.visitTo(),
                wanted.advisoryUnitId(),
                wanted.unitIds());
    }

    private long checking() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        long visit = desk.visit(agency, inspection, "TCKT");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.START_VISIT);
        return visit;
    }

    private void fill(long visit, AnswerView line, Grade grade, Defect defect) {
        desk.inWork(
                agency.inspector(), () -> checklists.fill(visit, line.id(), line.version(), grade, "Đã xem", defect));
    }

    private Defect nothing() {
        return new Defect("", Severity.MINOR, "", "", agency.unit("TCKT"), null);
    }

    private NewInspection with(InspectionKind kind, EnumSet<ReformDomain> areas) {
        NewInspection wanted = desk.wanted(agency, kind, "TCKT");
        return new NewInspection(
                agency.id(),
                null,
                kind,
                InspectionMethod.DESK_REVIEW,
                false,
                null,
                wanted.subject(),
                areas,
                wanted.visitFrom(),
                wanted.visitTo(),
                wanted.advisoryUnitId(),
                wanted.unitIds());
    }

    private static Filter all() {
        return new Filter(null, null, null);
    }

    private static void refused(ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
