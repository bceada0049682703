package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.deadline.DeadlineKind;
import vn.cchc.deadline.Occurrence;
import vn.cchc.organization.NameAdministration;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** A plan as data: what is kept of it, and who may draft and read it. */
@CchcTest
class PlansTest {

    @Autowired
    private TestOrganization organization;

    @Autowired
    private NameAdministration names;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanRows rows;

    private TestAgency agency;

    @BeforeEach
    void makeAgency() {
        agency = organization.agency();
    }

    @Test
    void keepsTheTableAsPrintedAndWhatWasReadFromIt() {
        names.defineGroup(
                agency.id(),
                "Các phòng chuyên môn",
                List.of(agency.unit("TCKT"), agency.unit("QLDA")),
                TestOrganization.SINCE,
                agency.administrator());
        long id = create(new TestPlan()
                .area("I", "CÔNG TÁC CHỈ ĐẠO")
                .group("1", "Công tác kiểm tra")
                .row(
                        "1.1",
                        "Xây dựng kế hoạch",
                        35_000_000,
                        item("Kế hoạch kiểm tra", "Quý I/2026", "Phòng HCTH", "Các phòng chuyên môn"),
                        item("Báo cáo", "Theo Kế hoạch của tỉnh", "Các phòng chuyên môn", "Phòng HCTH", "HĐND tỉnh")));

        assertThat(rows.areas(id)).extracting(AreaView::title).containsExactly("CÔNG TÁC CHỈ ĐẠO");
        List<RowView> table = rows.rows(id, 0, 10);
        assertThat(table).extracting(RowView::number).containsExactly("1", "1.1");
        assertThat(table.get(0).group()).isTrue();
        RowView row = table.get(1);
        assertThat(row.budget()).isEqualTo(35_000_000);
        DeliverableView dated = row.deliverables().get(0);
        assertThat(dated.deadlineKind()).isEqualTo(DeadlineKind.QUARTER);
        assertThat(dated.due()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(dated.leadUnitIds()).containsExactly(agency.unit("HCTH"));
        assertThat(dated.coordinatingUnitIds()).containsExactlyInAnyOrder(agency.unit("TCKT"), agency.unit("QLDA"));
        assertThat(dated.ledByGroup()).isFalse();
        DeliverableView waiting = row.deliverables().get(1);
        assertThat(waiting.due()).isNull();
        assertThat(waiting.waitingFor()).isEqualTo("Kế hoạch của tỉnh");
        assertThat(waiting.ledByGroup()).isTrue();
        assertThat(waiting.parties())
                .extracting(Party::name, Party::kind)
                .contains(org.assertj.core.groups.Tuple.tuple("Các phòng chuyên môn", Party.Kind.GROUP));
    }

    @Test
    void keepsEveryDayOfADeadlineThatHasSeveral() {
        long id = create(new TestPlan()
                .row(
                        "1",
                        "Công tác báo cáo",
                        item("Kế hoạch", "Quý II và Quý IV/2026", "Phòng HCTH"),
                        item("Báo cáo", "Định kỳ 6 tháng, năm", "Phòng HCTH"),
                        item("Rà soát", "Thường xuyên", "Phòng HCTH"),
                        item("Đề án", "Quý I/2026; theo tiến độ của Trung ương", "Phòng HCTH"),
                        item("Quy chế", "Quý I/2026", "Phòng HCTH"),
                        item("Báo cáo khác", "Theo quy định", "Phòng HCTH")));

        List<DeliverableView> kept = rows.rows(id, 0, 10).get(0).deliverables();
        assertThat(kept)
                .extracting(item -> days(item.milestones()))
                .containsExactly("2026-06-30 2026-12-31", "", "", "2026-03-31", "", "");
        assertThat(kept)
                .extracting(item -> days(item.occurrences()))
                .containsExactly(
                        "", "2026-06-20 2026-12-20", "2026-03-31 2026-06-30 2026-09-30 2026-12-31", "", "", "");
        assertThat(kept)
                .extracting(DeliverableView::due)
                .containsExactly(
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2026, 12, 20),
                        LocalDate.of(2026, 12, 31),
                        null,
                        LocalDate.of(2026, 3, 31),
                        null);
        assertThat(kept.get(1).occurrences())
                .extracting(Occurrence::effectiveDue)
                .containsExactly(LocalDate.of(2026, 6, 22), LocalDate.of(2026, 12, 21));
        assertThat(kept.get(3).waitingFor()).isEqualTo("tiến độ của Trung ương");
    }

    private static String days(List<Occurrence> days) {
        return days.stream().map(day -> day.due().toString()).collect(Collectors.joining(" "));
    }

    @Test
    void onlyACoordinatorOfTheAgencyDrafts() {
        assertThatThrownBy(() -> as(agency.officer("HCTH"), () -> plans.create(head("Kế hoạch"), empty())))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        TestAgency other = organization.agency();
        assertThatThrownBy(() -> as(other.coordinator(), () -> plans.create(head("Kế hoạch"), empty())))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void aPlanOfAnotherAgencyDoesNotExist() {
        long id = create(new TestPlan());
        TestAgency other = organization.agency();

        assertThatThrownBy(() -> as(other.coordinator(), () -> plans.readable(id)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(as(agency.officer("HCTH"), () -> plans.readable(id)).title()).isEqualTo("Kế hoạch 2026");
    }

    @Test
    void theCoordinatorAboveReadsPlansBelowButDoesNotWriteThem() {
        TestAgency below = organization.below(agency, "TH");
        TestAgency farBelow = organization.below(below, "TH");
        long id = as(
                farBelow.coordinator(),
                () -> plans.create(
                        new NewPlan(farBelow.id(), 2026, PlanKind.REFORM, "Cấp dưới", null, farBelow.unit("TH")),
                        empty()));

        assertThat(as(agency.coordinator(), () -> plans.readable(id)).title()).isEqualTo("Cấp dưới");
        assertThat(as(
                        agency.coordinator(),
                        () -> plans.list(farBelow.id(), 2026, PlanState.DRAFT, PageRequest.of(0, 5))))
                .hasSize(1);
        assertThatThrownBy(() -> as(agency.officer("HCTH"), () -> plans.readable(id)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> as(agency.coordinator(), () -> plans.requireCoordinator(farBelow.id())))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    @Test
    void refusesAHeadThatSaysTooLittleOrTooMuch() {
        assertThatThrownBy(() -> as(agency.coordinator(), () -> plans.create(head(" "), empty())))
                .hasMessage("plan.refusal.required.title");
        assertThatThrownBy(() -> as(agency.coordinator(), () -> plans.create(head("x".repeat(501)), empty())))
                .hasMessage("plan.refusal.too-long.title");
        NewPlan badYear = new NewPlan(agency.id(), 26, PlanKind.REFORM, "Kế hoạch", null, agency.unit("HCTH"));
        assertThatThrownBy(() -> as(agency.coordinator(), () -> plans.create(badYear, empty())))
                .hasMessage("plan.refusal.year");
        NewPlan foreignUnit = new NewPlan(
                agency.id(),
                2026,
                PlanKind.REFORM,
                "Kế hoạch",
                null,
                organization.agency().unit("HCTH"));
        assertThatThrownBy(() -> as(agency.coordinator(), () -> plans.create(foreignUnit, empty())))
                .hasMessage("plan.refusal.advisory-unit");
    }

    private long create(TestPlan plan) {
        return as(agency.coordinator(), () -> plans.create(head("Kế hoạch 2026"), plan.content()));
    }

    private NewPlan head(String title) {
        return new NewPlan(agency.id(), 2026, PlanKind.REFORM, title, null, agency.unit("HCTH"));
    }

    private static PlanContent empty() {
        return new PlanContent(List.of(), List.of());
    }
}
