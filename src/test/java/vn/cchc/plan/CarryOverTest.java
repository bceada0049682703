package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What a year left open stands in the next year's draft, once, with a note of where it comes from. */
@CchcTest
class CarryOverTest {

    private static final String ORIGIN = "Chuyển tiếp từ nhiệm vụ 1, Kế hoạch năm 2026";

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanRows rows;

    @Autowired
    private RowDrafting drafting;

    @Autowired
    private CarryOver carryOver;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency agency;
    private long oldRow;
    private long draft;

    @BeforeEach
    void draft() {
        agency = organization.agency();
        long old = plan(2026, "Kế hoạch năm 2026");
        jdbc.sql("update plan set state = 'ISSUED' where id = ?").param(old).update();
        oldRow = rows.rows(old, 0, 1).get(0).id();
        draft = plan(2027, "Kế hoạch năm 2027");
    }

    @Test
    void onlyDraftsOfThatYearAreOffered() {
        assertThat(carryOver.drafts(agency.id(), 2027)).extracting(PlanView::id).containsExactly(draft);
        assertThat(carryOver.drafts(agency.id(), 2026)).isEmpty();
        assertThat(carryOver.drafts(organization.agency().id(), 2027)).isEmpty();
    }

    @Test
    void aRowIsTakenIntoItsSectionWithItsUnitAndOrigin() {
        take(row("Rà soát thủ tục", "cải cách THỂ CHẾ", oldRow, null));

        RowView taken = rows.rows(draft, 1, 1).get(0);
        assertThat(taken.title()).isEqualTo("Rà soát thủ tục");
        assertThat(taken.number()).isEqualTo("2");
        assertThat(taken.notes()).isEqualTo(ORIGIN);
        DeliverableView item = taken.deliverables().get(0);
        assertThat(item.text()).isEqualTo("Báo cáo rà soát");
        assertThat(item.due()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(item.leadUnitIds()).containsExactly(agency.unit("TCKT"));
        assertThat(carryOver.taken(draft).rowIds()).containsExactly(oldRow);
        assertThat(rows.rows(draft, 0, 9)).extracting(RowView::ordinal).containsExactly(1, 2, 3);
    }

    @Test
    void anUnknownSectionIsMade() {
        take(row("Sửa quy trình", "Khắc phục sau kiểm tra", null, 77L));

        assertThat(rows.areas(draft)).extracting(AreaView::title).contains("Khắc phục sau kiểm tra");
        assertThat(carryOver.taken(draft).findingIds()).containsExactly(77L);
    }

    @Test
    void nothingIsTakenTwiceAndThenNothingAtAll() {
        take(row("Rà soát thủ tục", null, oldRow, null));

        assertThatThrownBy(() -> take(
                        row("Việc mới", null, null, 5L),
                        row("Rà soát thủ tục", null, oldRow, null),
                        row("Trùng", null, null, 5L)))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.key()).isEqualTo("plan.refusal.carried-already");
                    assertThat(no.arguments()).containsExactly("Rà soát thủ tục; Trùng");
                });
        assertThat(rows.outline(draft)).hasSize(3);
    }

    @Test
    void aRowTakenOutOfTheDraftMayBeTakenAgain() {
        take(row("Rà soát thủ tục", null, oldRow, null));
        RowView taken = rows.rows(draft, 2, 1).get(0);
        as(agency.coordinator(), () -> {
            drafting.deleteRow(draft, taken.id(), taken.version());
            return null;
        });

        take(row("Rà soát thủ tục", null, oldRow, null));

        assertThat(rows.outline(draft)).hasSize(3);
    }

    @Test
    void onlyTheCoordinatorAndOnlyADraft() {
        List<CarriedRow> one = List.of(row("Việc", null, oldRow, null));
        TestAgency other = organization.agency();
        for (String person : List.of(agency.leader(), agency.head("HCTH"), other.coordinator())) {
            assertThatThrownBy(() -> carryOver.take(draft, one, person)).hasMessage("plan.refusal.not-coordinator");
        }
        CarriedRow foreign = new CarriedRow("Việc", "", null, null, other.unit("HCTH"), "", ORIGIN, null, null);
        assertThatThrownBy(() -> take(foreign)).hasMessage("plan.refusal.carried-unit");
        jdbc.sql("update plan set state = 'ISSUED' where id = ?").param(draft).update();
        assertThatThrownBy(() -> carryOver.take(draft, one, agency.coordinator()))
                .hasMessage("plan.refusal.not-editable.ISSUED");
    }

    private void take(CarriedRow... some) {
        carryOver.take(draft, List.of(some), agency.coordinator());
    }

    private CarriedRow row(String title, String area, Long sourceRow, Long sourceFinding) {
        return new CarriedRow(
                title,
                "Báo cáo rà soát",
                null,
                area,
                agency.unit("TCKT"),
                "Quý II/2027",
                ORIGIN,
                sourceRow,
                sourceFinding);
    }

    private long plan(int year, String title) {
        var head = new NewPlan(agency.id(), year, PlanKind.REFORM, title, null, agency.unit("HCTH"));
        return as(
                agency.coordinator(),
                () -> plans.create(
                        head,
                        new TestPlan()
                                .area("I", "CẢI CÁCH THỂ CHẾ")
                                .row("1", "Việc một", item("Báo cáo", "Quý I/" + year, "Phòng HCTH"))
                                .area("II", "CẢI CÁCH THỦ TỤC")
                                .row("1", "Việc hai", item("Báo cáo", "Quý I/" + year, "Phòng HCTH"))
                                .content()));
    }
}
