package vn.cchc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalEntry;
import vn.cchc.plan.NewPlan;
import vn.cchc.plan.PlanKind;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RowView;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What a year left open is offered to next year's draft, and proposed scores say where they come from. */
@CchcTest
class CarryOversTest {

    @Autowired
    private TestOrganization organization;

    @Autowired
    private PlanDesk plans;

    @Autowired
    private Plans planned;

    @Autowired
    private PlanRows rows;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Journal journal;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Reviews reviews;

    @Autowired
    private CarryOvers carryOvers;

    @AfterEach
    void clock() {
        ClockUtil.reset();
    }

    @Test
    void unfinishedTasksGoIntoNextYearsDraftRowByRow() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-02T02:00:00Z")));
        TestAgency agency = organization.agency();
        long plan = inForce(agency);
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-01T02:00:00Z")));
        desk.criteria(agency, false);
        NewReview wanted = desk.wanted(agency, "HCTH", "TCKT");
        long review = as(
                agency.coordinator(),
                () -> reviews.open(new NewReview(
                        wanted.agencyId(),
                        2026,
                        wanted.title(),
                        plan,
                        wanted.advisoryUnitId(),
                        wanted.unitIds(),
                        wanted.council())));
        desk.runJobs(review);

        ScoreView proposed = desk.score(desk.sheet(agency, review, "HCTH"), "1.1");
        assertThat(proposed.prefilled()).isZero();
        assertThat(proposed.source()).isEqualTo("0/2 nhiệm vụ đúng hạn, 0 trễ hạn, 2 chưa xong");
        assertThat(proposed.selfScore()).isZero();
        assertThatThrownBy(() -> desk.self(agency.officer("HCTH"), desk.sheet(agency, review, "HCTH"), "1.1", "11"))
                .hasMessage("review.refusal.score.above");

        List<LeftOpen> offered = as(agency.coordinator(), () -> carryOvers.offered(reviews.view(review)));
        assertThat(offered).extracting(open -> open.row().title()).containsExactly("Việc một", "Việc hai", "Việc ba");
        assertThat(offered.get(0).row().origin())
                .isEqualTo("Chuyển tiếp từ nhiệm vụ 1, Kế hoạch năm 2026 của " + agency.id());
        assertThat(offered.get(0).row().leadUnitId()).isEqualTo(agency.unit("HCTH"));
        assertThatThrownBy(() -> as(agency.head("HCTH"), () -> carryOvers.offered(reviews.view(review))))
                .hasMessage("review.refusal.not-coordinator");

        long draft = draft(agency);
        List<Long> chosen = List.of(offered.get(0).id(), offered.get(2).id());
        assertThatThrownBy(() -> take(agency, review, draft, chosen)).hasMessage("review.refusal.not-published");
        publish(agency, review);
        assertThatThrownBy(() -> take(agency, review, plan, chosen)).hasMessage("review.refusal.no-draft");
        assertThatThrownBy(() -> take(agency, review, draft, List.of())).hasMessage("review.refusal.nothing-chosen");
        assertThatThrownBy(() -> as(agency.head("HCTH"), () -> carryOvers.take(review, draft, chosen, List.of())))
                .hasMessage("review.refusal.not-coordinator");
        take(agency, review, draft, chosen);

        assertThat(rows.rows(draft, 0, 50)).extracting(RowView::title).contains("Việc một", "Việc ba");
        assertThat(journal.historyOfRow(chosen.get(0), PageRequest.of(0, 50)).map(JournalEntry::text))
                .contains("Chuyển tiếp nhiệm vụ sang dự thảo kế hoạch năm 2027");
        assertThat(carryOvers.taken(draft).rowIds()).containsExactlyInAnyOrderElementsOf(chosen);
        assertThatThrownBy(() -> take(agency, review, draft, chosen)).hasMessage("plan.refusal.carried-already");
        desk.complete(review, agency, "carry-over");
        assertThatThrownBy(
                        () -> take(agency, review, draft, List.of(offered.get(1).id())))
                .hasMessage("review.refusal.carried-over");
    }

    private void take(TestAgency agency, long review, long draft, List<Long> chosen) {
        doAs(agency.coordinator(), () -> carryOvers.take(review, draft, chosen, List.of()));
    }

    private void publish(TestAgency agency, long review) {
        for (String unit : List.of("HCTH", "TCKT")) {
            SheetView sheet = desk.sheet(agency, review, unit);
            desk.self(agency.head(unit), sheet, "1.2", "9");
            desk.complete(sheet, agency.head(unit), "self-score");
            desk.complete(sheet, agency.inspector(), "appraise-score", "acceptRest", true);
        }
        desk.complete(review, agency, "submit-result", "decision", "submit", "assessment", "Đánh giá.");
        desk.issue(agency, reviews.view(review).summaryDocumentId());
        desk.complete(review, agency, "submit-decision", "decision", "submit");
        desk.issue(agency, reviews.view(review).decisionDocumentId());
    }

    private long inForce(TestAgency agency) {
        long plan = plans.draft(
                agency,
                new TestPlan()
                        .area("I", "CHỈ ĐẠO")
                        .row("1", "Việc một", item("Báo cáo", "Quý I/2026", "Phòng HCTH"))
                        .row("2", "Việc hai", item("Kế hoạch", "Tháng 6/2026", "Phòng HCTH"))
                        .row("3", "Việc ba", item("Quyết định", "Tháng 9/2026", "Phòng TCKT")));
        plans.send(agency, plan);
        plans.agree(agency, plan, "HCTH");
        plans.agree(agency, plan, "TCKT");
        plans.complete(plan, agency.head("HCTH"), "submit-plan", "decision", "approve");
        plans.issue(agency, plan);
        while (plans.runJob(plan)) {
            // each job starts some rows
        }
        rows.rows(plan, 0, 50)
                .forEach(row -> jobs.createJobQuery()
                        .processInstanceId(row.processInstanceId())
                        .messages()
                        .list()
                        .forEach(job -> jobs.executeJob(job.getId())));
        return plan;
    }

    private long draft(TestAgency agency) {
        NewPlan head = new NewPlan(agency.id(), 2027, PlanKind.REFORM, "Kế hoạch năm 2027", null, agency.unit("HCTH"));
        return as(
                agency.coordinator(),
                () -> planned.create(
                        head,
                        new TestPlan()
                                .row("1", "Việc mới", item("Báo cáo", "Quý I/2027", "Phòng HCTH"))
                                .content()));
    }
}
