package vn.cchc.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.TestPlan;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.Statements;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The page of a plan at work, its filters and who may read it. */
@CchcTest
class PlanPagesTest {

    @Autowired
    private Visitor visitor;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private OverviewData data;

    @Autowired
    private Clock clock;

    private TestAgency agency;

    @BeforeEach
    void open() {
        agency = organization.agency();
    }

    @Test
    void showsTheAnnexWithTheStateOfEachRow() {
        long plan = data.issued(agency, "Kế hoạch CCHC năm 2026", annex());
        long late = data.work(agency, data.row(plan, "1.1"), "HCTH", "IN_PROGRESS", "DRAFTING");
        data.due(late, today().minusDays(2));
        long done = data.work(agency, data.row(plan, "1.2"), "TCKT", "COMPLETED", "COMPLETED");
        data.due(done, today().minusDays(5));
        data.done(done, today().minusDays(6));

        String page = visitor.page("/plans/" + plan, agency.officer("HCTH"));

        assertThat(page)
                .contains("Kế hoạch CCHC năm 2026", "I. CÔNG TÁC CHỈ ĐẠO", "1. Công tác kiểm tra", "Kế hoạch kiểm tra")
                .contains("quá hạn 2 ngày", "đúng hạn", "Phòng HCTH", "12/KH-BQLDA")
                .contains("chưa xác định hạn – chờ: ");
    }

    @Test
    void showsEveryDayOfADeadlineAndWhatToLookAt() {
        PlanContent content = new TestPlan()
                .row("1", "Việc nhiều mốc", item("Kế hoạch", "Quý II và Quý IV/2026", "Phòng HCTH"))
                .row("2", "Việc lặp lại", item("Báo cáo", "Hàng tháng", "Phòng HCTH"))
                .row("3", "Việc chép lại", item("Báo cáo", "trước ngày 04/12/2025", "Phòng HCTH"))
                .row("4", "Việc đầu năm", item("Quyết định", "Chậm nhất ngày 04/01/2026", "Phòng HCTH"))
                .content();
        long draft = data.draft(agency, "Dự thảo", content);
        long issued = data.issued(agency, "Kế hoạch", content);
        String me = agency.officer("HCTH");

        assertThat(visitor.page("/plans/" + draft, me))
                .contains("Mốc 1: 30/06/2026", "Mốc 2: 31/12/2026", "12 kỳ, kỳ ")
                .contains("Thời hạn thuộc năm trước năm kế hoạch")
                .doesNotContain("Thời hạn trước ngày ban hành kế hoạch");
        assertThat(visitor.page("/plans/" + issued, me).split("Thời hạn trước ngày ban hành kế hoạch", -1))
                .hasSize(3);
        assertThat(visitor.page("/plans/" + issued + "/rows/" + data.row(issued, "1"), me))
                .contains("Mốc 1: 30/06/2026", "Mốc 2: 31/12/2026");
    }

    @Test
    void keepsToTheFilters() {
        long plan = data.issued(agency, "Kế hoạch", annex());
        data.due(data.work(agency, data.row(plan, "1.1"), "HCTH", "IN_PROGRESS", "DRAFTING"), today().minusDays(2));
        data.work(agency, data.row(plan, "1.2"), "TCKT", "COMPLETED", "COMPLETED");
        String me = agency.officer("HCTH");

        assertThat(rows(plan, "late=1", me)).containsExactly("1.1");
        assertThat(rows(plan, "state=COMPLETED", me)).containsExactly("1.2");
        assertThat(rows(plan, "unit=" + agency.unit("QLDA"), me)).containsExactly("2");
        assertThat(rows(plan, "q=bao cao dinh ky", me)).containsExactly("2");
        assertThat(rows(plan, "q=BÁO CÁO ĐỊNH KỲ", me)).containsExactly("2");
        assertThat(visitor.page("/plans/" + plan + "?state=COMPLETED", me)).contains("1. Công tác kiểm tra");
        assertThat(visitor.page("/plans/" + plan + "?q=không có đâu", me))
                .contains("Không có nhiệm vụ nào khớp với bộ lọc");
    }

    @Test
    void whatMakesNoSenseInAnAddressIsLeftOut() {
        long plan = data.issued(agency, "Kế hoạch <script>alert(1)</script>", annex());
        String me = agency.head("HCTH");

        for (String wish : new String[] {
            "page=-1",
            "page=99999999999999999999",
            "page=x",
            "state=<b>",
            "unit=1e9",
            "area=--",
            "late=on&late=2",
            "q=%00%27;drop table plan;--",
            "q=" + "a".repeat(5000),
            "history=-5",
            "history=999999",
            "page=7&q=%25"
        }) {
            assertThat(visitor.status("/plans/" + plan + "?" + wish, me))
                    .as(wish)
                    .isEqualTo(200);
        }
        assertThat(visitor.page("/plans/" + plan + "?q=<script>alert(2)</script>", me))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
        assertThat(rows(plan, "q=%25", me)).isEmpty();
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfRows() {
        long small = data.issued(agency, "Nhỏ", big(100));
        long large = data.issued(agency, "Lớn", big(1000));
        String me = agency.coordinator();
        visitor.page("/plans/" + small, me);

        int atSmall = Statements.during(() -> visitor.page("/plans/" + small, me));
        int atLarge = Statements.during(() -> visitor.page("/plans/" + large, me));
        int onPaper = Statements.during(() -> visitor.page("/plans/" + large + "?print", me));

        assertThat(atLarge).isEqualTo(atSmall).isBetween(5, 60);
        assertThat(onPaper).isLessThanOrEqualTo(atLarge);
        assertThat(visitor.page("/plans/" + large, me)).contains("Trang 1 trên 10");
        assertThat(visitor.page("/plans/" + large + "?page=100000", me))
                .contains("Trang 10 trên 10", "Nhiệm vụ số 1000");
    }

    @Test
    void othersDoNotLearnThatThePlanExists() {
        long plan = data.issued(agency, "Kế hoạch kín", annex());
        TestAgency other = organization.agency();

        MockHttpServletResponse answer = visitor.answer("/plans/" + plan, other.leader());

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(Visitor.text(answer)).doesNotContain("Kế hoạch kín");
        for (String path : new String[] {"/live", "?print", "/picture", "/rows/" + data.row(plan, "1.1")}) {
            assertThat(visitor.status("/plans/" + plan + path, other.coordinator()))
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(visitor.status("/plans/999999999", agency.leader())).isEqualTo(404);
    }

    @Test
    void theAgencyAboveReadsButDoesNotAct() {
        TestAgency below = organization.below(agency, "HCTH");
        long plan = data.draft(below, "Kế hoạch cấp dưới", annex());

        assertThat(visitor.page("/plans/" + plan, agency.coordinator()))
                .contains("Kế hoạch cấp dưới")
                .doesNotContain("/plans/" + plan + "/send");
        assertThat(visitor.page("/plans", agency.leader())).contains("Kế hoạch cấp dưới", "Chỉ xem");
        assertThat(visitor.status("/plans/" + plan, agency.officer("HCTH"))).isEqualTo(404);
        assertThat(visitor.page("/plans", agency.officer("HCTH"))).doesNotContain("Kế hoạch cấp dưới");
        assertThat(visitor.page("/plans/" + plan, below.coordinator())).contains("/plans/" + plan + "/send");
        assertThat(visitor.page("/plans/" + plan, below.head("HCTH"))).doesNotContain("/plans/" + plan + "/send");
    }

    @Test
    void theLivePartIsOnlyWhatChanges() {
        long plan = data.issued(agency, "Kế hoạch", annex());

        assertThat(visitor.page("/plans/" + plan + "/live", agency.leader()))
                .contains("data-live=\"head\"", "data-live=\"state-")
                .doesNotContain("<table", "Kế hoạch kiểm tra");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static PlanContent annex() {
        return new PlanContent(
                List.of(
                        new PlanContent.Area("I", "CÔNG TÁC CHỈ ĐẠO", null),
                        new PlanContent.Area("II", "BÁO CÁO", null)),
                List.of(
                        row(0, null, "1", "Công tác kiểm tra"),
                        row(
                                0,
                                0,
                                "1.1",
                                "Xây dựng kế hoạch kiểm tra",
                                item("Kế hoạch kiểm tra", "Quý I/2026", "Phòng HCTH", "Phòng TCKT")),
                        row(0, 0, "1.2", "Xử lý sau kiểm tra", item("Thông báo kết luận", "Quý II/2026", "Phòng TCKT")),
                        row(1, null, "2", "Báo cáo định kỳ", item("Báo cáo", "Theo Kế hoạch của tỉnh", "Phòng QLDA"))));
    }

    private static PlanContent.Row row(
            Integer area, Integer parent, String number, String title, PlanContent.Item... items) {
        return new PlanContent.Row(
                area, parent, number, title, items.length == 0, false, null, "", "", "", List.of(items));
    }

    private static PlanContent big(int rows) {
        var plan = new TestPlan().area("I", "LĨNH VỰC");
        for (int row = 1; row <= rows; row++) {
            plan.row(
                    String.valueOf(row),
                    "Nhiệm vụ số " + row,
                    item("Báo cáo", "Quý IV/2026", "Phòng HCTH", "Phòng TCKT"));
        }
        return plan.content();
    }

    private List<String> rows(long plan, String wish, String person) {
        return Pattern.compile("class=\"col-number\"[^>]*data-label=\"TT\">([^<]*)<")
                .matcher(visitor.page("/plans/" + plan + "?" + wish, person))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
