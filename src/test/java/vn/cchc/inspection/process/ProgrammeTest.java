package vn.cchc.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.testing.SignedInAs.as;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.InspectionView;
import vn.cchc.inspection.ProgrammeLineState;
import vn.cchc.inspection.ProgrammeLineView;
import vn.cchc.inspection.ProgrammeState;
import vn.cchc.inspection.domain.PlannedInspection;
import vn.cchc.inspection.domain.ProgrammeHead;
import vn.cchc.inspection.domain.ProgrammeReading;
import vn.cchc.organization.UnitAdministration;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;

/** The inspection programme of a year from its draft to the last inspection opened, path by path. */
@CchcTest
class ProgrammeTest extends ProgrammeCase {

    @Autowired
    private Documents documents;

    @Autowired
    private UnitAdministration units;

    @Test
    void aProgrammeIsIssuedAndEachLineIsOpenedInItsMonth() {
        long programme = issued(3, 6);
        assertThat(reading.view(programme).notation()).isNotBlank();
        long march = line(programme, 0);
        assertThat(desk.open(ProgrammeLineProcess.KEY, march)).isEmpty();
        assertThat(desk.timer(ProgrammeLineProcess.KEY, march, ProgrammeLineProcess.LINE_DUE))
                .isEqualTo(at(LocalDate.of(2026, 3, 1), LocalTime.of(7, 0)));
        moveTo(LocalDate.of(2026, 3, 2));
        desk.fireTimer(ProgrammeLineProcess.KEY, march, ProgrammeLineProcess.LINE_DUE);
        decide(
                march,
                "open",
                "visitFrom",
                "2026-03-20",
                "visitTo",
                "2026-03-21",
                "advisoryUnit",
                String.valueOf(agency.unit("HCTH")));

        ProgrammeLineView opened = reading.line(march);
        assertThat(opened.state()).isEqualTo(ProgrammeLineState.OPENED);
        InspectionView inspection = inspections.inspection(opened.inspectionId());
        assertThat(inspection.programmeLineId()).isEqualTo(march);
        assertThat(inspection.unitIds()).containsExactly(agency.unit("TCKT"));
        assertThat(inspection.kind()).isEqualTo(InspectionKind.PLANNED);
        assertThat(desk.runs(ProgrammeLineProcess.KEY, march)).isFalse();
        assertThat(desk.runs(ProgrammeProcess.KEY, programme)).isTrue();
    }

    @Test
    void aWithdrawnDocumentBringsTheDraftBackAndItIsSentAgain() {
        long programme = submitted(3);
        withdrawDocument(programme);
        assertThat(reading.view(programme).state()).isEqualTo(ProgrammeState.DRAFT);
        assertThat(reading.view(programme).reason()).isEqualTo("Thiếu đơn vị");
        assertRefused(() -> doAs(() -> course.submit(programme)));
        doAs(() -> drafting.addLine(programme, planned("QLDA", 7)));
        edit(programme, "send");

        assertThat(reading.view(programme).state()).isEqualTo(ProgrammeState.SIGNING);
        desk.issue(agency, reading.view(programme).documentId(), "HCTH");
        assertThat(reading.view(programme).state()).isEqualTo(ProgrammeState.ISSUED);
        assertThat(desk.runs(ProgrammeLineProcess.KEY, line(programme, 1))).isTrue();
    }

    @Test
    void aWithdrawnDocumentMayBeTheEndOfIt() {
        long programme = submitted(3);
        withdrawDocument(programme);
        assertRefused(() -> edit(programme, "give-up"));
        edit(programme, "give-up", "reason", "Không kiểm tra trong năm");

        assertThat(reading.view(programme).state()).isEqualTo(ProgrammeState.WITHDRAWN);
        assertThat(desk.runs(ProgrammeProcess.KEY, programme)).isFalse();
        assertThat(create()).isNotEqualTo(programme);
    }

    @Test
    void aProgrammeInForceIsGivenUpAndNobodyIsRemindedAnyMore() {
        long programme = issued(3, 6);
        long line = line(programme, 0);
        openOnPage(line);
        doAs(() -> course.cancel(programme, "Sắp xếp lại bộ máy"));

        assertThat(reading.view(programme).state()).isEqualTo(ProgrammeState.WITHDRAWN);
        assertThat(desk.runs(ProgrammeProcess.KEY, programme)).isFalse();
        assertThat(desk.runs(ProgrammeLineProcess.KEY, line(programme, 1))).isFalse();
        assertThat(desk.runs("inspection", reading.line(line).inspectionId())).isTrue();
    }

    @Test
    void whatIsBeingSignedIsNeitherChangedNorGivenUp() {
        long programme = submitted(3);

        assertRefused(() -> doAs(() -> drafting.addLine(programme, planned("QLDA", 4))));
        assertRefused(() -> doAs(() -> course.cancel(programme, "Thôi")));
        assertRefused(() -> doAs(() -> course.submit(programme)));
        assertThat(documents.view(reading.view(programme).documentId()).type()).isEqualTo(DocumentType.PLAN);
    }

    @Test
    void onlyOneProgrammeAYearAndOnlyByTheCoordinator() {
        create();
        assertRefused(this::create);
        assertRefused(() -> as(agency.inspector(), () -> drafting.create(agency.id(), 2027, head())));
        TestAgency foreign = organization.agency();
        assertRefused(() -> as(foreign.coordinator(), () -> drafting.create(agency.id(), 2027, head())));
        assertRefused(() -> as(
                agency.coordinator(),
                () -> drafting.create(
                        agency.id(), 2027, new ProgrammeHead("Kế hoạch", "", foreign.unit("HCTH"), null))));
    }

    @Test
    void aLineNamesAnExistingUnitContentAndMonthAndNoSurprise() {
        long programme = create();
        TestAgency foreign = organization.agency();
        long merged = agency.unit("QLDA");
        units.merge(merged, agency.unit("TCKT"), LocalDate.of(2026, 1, 31), organization.root());

        assertRefused(() -> doAs(() -> drafting.addLine(programme, planned(foreign.unit("HCTH"), 3))));
        assertThatThrownBy(() -> doAs(() -> drafting.addLine(programme, planned(merged, 3))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).contains("Phòng TCKT"));
        assertRefused(() -> doAs(() -> drafting.addLine(programme, planned("TCKT", 13))));
        assertRefused(() -> doAs(() -> drafting.addLine(
                programme,
                new PlannedInspection(
                        agency.unit("TCKT"), InspectionKind.PLANNED, InspectionMethod.ON_SITE, Set.of(), "", 3))));
        assertRefused(() -> doAs(() -> drafting.addLine(
                programme,
                new PlannedInspection(
                        agency.unit("TCKT"),
                        InspectionKind.UNANNOUNCED,
                        InspectionMethod.ON_SITE,
                        Set.of(ReformDomain.PROCEDURES),
                        "",
                        3))));
        assertRefused(() -> doAs(() -> course.submit(programme)));
        assertThat(reading.lines(programme)).isEmpty();
    }

    @Test
    void coverageIsHeldAgainstTheSetting() {
        long programme = create();
        doAs(() -> drafting.addLine(programme, planned("TCKT", 3)));
        assertThat(reading.coverage(agency.id(), reading.lines(programme)))
                .isEqualTo(new ProgrammeReading.Coverage(1, 3, 50));
        assertThat(reading.coverage(agency.id(), reading.lines(programme)).reached())
                .isFalse();
        doAs(() -> drafting.setCoverage(agency.id(), 30));
        assertThat(reading.coverage(agency.id(), reading.lines(programme)).reached())
                .isTrue();
        assertRefused(() -> doAs(() -> drafting.setCoverage(agency.id(), 101)));
    }

    private void edit(long programme, String decision, Object... more) {
        desk.complete(
                desk.task(ProgrammeProcess.KEY, programme, ProgrammeProcess.EDIT_PROGRAMME),
                agency.coordinator(),
                with(decision, more));
    }

    private void withdrawDocument(long programme) {
        doAs(() -> documents.withdraw(reading.view(programme).documentId(), "Thiếu đơn vị", agency.coordinator()));
    }
}
