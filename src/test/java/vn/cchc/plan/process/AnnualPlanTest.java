package vn.cchc.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.document.Desk;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.journal.Journal;
import vn.cchc.plan.AppraisalView;
import vn.cchc.plan.OpinionView;
import vn.cchc.plan.PlanAction;
import vn.cchc.plan.PlanProcedure;
import vn.cchc.plan.PlanSettings;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.TestPlan;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.SignedInAs;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The way of a plan through its process, path by path: opinions, appraisal, issue, returns, withdrawal. */
@CchcTest
class AnnualPlanTest {

    @Autowired
    private PlanDesk desk;

    @Autowired
    private Desk documentDesk;

    @Autowired
    private Documents documents;

    @Autowired
    private PlanProcedure procedure;

    @Autowired
    private PlanSettings settings;

    @Autowired
    private Journal journal;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency agency;

    @BeforeEach
    void found() {
        agency = organization.agency();
    }

    @Test
    void aPlanIsClosedOnlyAfterItsYear() {
        long plan = sent(plan(1));
        desk.agree(agency, plan, "HCTH");
        desk.agree(agency, plan, "TCKT");
        submit(plan);
        desk.issue(agency, plan);
        setYear(plan, Year.now().getValue());
        assertThat(actions(plan)).doesNotContain(PlanAction.CLOSE);
        assertThatThrownBy(() -> close(plan)).isInstanceOf(Refusal.class);

        setYear(plan, Year.now().getValue() - 1);
        assertThat(actions(plan)).contains(PlanAction.CLOSE);
        close(plan);
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.CLOSED);
    }

    @Test
    void everybodyAgreesAndThePlanIsIssuedAndItsWorkBegins() {
        long plan = sent(plan(3));

        assertThat(desk.open(plan)).containsExactly("give-opinion", "give-opinion");
        desk.agree(agency, plan, "HCTH");
        desk.agree(agency, plan, "TCKT");
        assertThat(desk.open(plan)).containsExactly(AnnualPlan.SUBMIT_PLAN);
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.APPRAISAL);
        submit(plan);
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.SIGNING);
        desk.issue(agency, plan);

        assertThat(desk.view(plan).state()).isEqualTo(PlanState.ISSUED);
        assertThat(desk.view(plan).notation()).isNotBlank();
        assertThat(started(plan)).isZero();
        assertThat(desk.runJob(plan)).isTrue();
        assertThat(started(plan)).isEqualTo(3);
        assertThat(desk.waitingJobs(plan)).isEmpty();
        assertThat(runs(plan)).isFalse();
    }

    @Test
    void theDocumentCarriesThePlanAsAFileForSignerAndClerk() {
        long plan = submitted();

        var document = documents.view(desk.view(plan).documentId());
        assertThat(document.type()).isEqualTo(DocumentType.PLAN);
        assertThat(documents.versions(document.id()))
                .singleElement()
                .satisfies(version -> assertThat(version.files())
                        .singleElement()
                        .satisfies(file -> assertThat(file.name()).endsWith(".docx")));
    }

    @Test
    void anAgencyMayIssueItsPlansByDecision() {
        doAs(
                agency.coordinator(),
                () -> settings.write(
                        agency.id(), new PlanSettings.Setting(DocumentType.DECISION, agency.unit("TCKT"), null)));
        long plan = submitted();

        assertThat(documents.view(desk.view(plan).documentId()).type()).isEqualTo(DocumentType.DECISION);
    }

    @Test
    void commentsAreAcceptedOrExplainedOneByOne() {
        long plan = sent(plan(1));
        desk.comment(agency, plan, "HCTH", "Đề nghị lùi thời hạn");
        desk.comment(agency, plan, "TCKT", "Đề nghị bỏ nhiệm vụ 1");

        assertThat(desk.open(plan)).containsExactly(OpinionRound.ANSWER_OPINIONS);
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.OPINIONS);
        assertThat(desk.form(plan, agency.coordinator(), OpinionRound.ANSWER_OPINIONS)
                        .get("commentOptions")
                        .toString())
                .contains("Đề nghị lùi thời hạn", "Phòng TCKT");
        desk.complete(
                plan,
                agency.coordinator(),
                OpinionRound.ANSWER_OPINIONS,
                "next",
                "proceed",
                "accepted",
                comments(plan, "HCTH"),
                "explanation",
                "Nhiệm vụ do tỉnh giao");

        assertThat(desk.open(plan)).containsExactly(AnnualPlan.SUBMIT_PLAN);
        assertThat(procedure.opinions(plan))
                .extracting(OpinionView::response, OpinionView::responseText)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(OpinionView.Response.ACCEPTED, ""),
                        org.assertj.core.groups.Tuple.tuple(OpinionView.Response.EXPLAINED, "Nhiệm vụ do tỉnh giao"));
    }

    @Test
    void anExplanationWithoutWordsIsRefusedAndNothingChanges() {
        long plan = sent(plan(1));
        desk.comment(agency, plan, "HCTH", "Đề nghị lùi thời hạn");
        desk.agree(agency, plan, "TCKT");

        assertThatThrownBy(() -> desk.complete(
                        plan,
                        agency.coordinator(),
                        OpinionRound.ANSWER_OPINIONS,
                        "next",
                        "proceed",
                        "accepted",
                        List.of(),
                        "explanation",
                        " "))
                .isInstanceOf(Refusal.class);
        assertThat(desk.open(plan)).containsExactly(OpinionRound.ANSWER_OPINIONS);
        assertThat(procedure.opinions(plan)).extracting(OpinionView::response).containsOnlyNulls();
    }

    @Test
    void silenceAfterTheLimitIsAgreementAndRecordedAsSuch() {
        long plan = sent(plan(1));
        desk.agree(agency, plan, "HCTH");
        desk.fireTimer(plan, OpinionRound.OPINIONS_DUE);

        assertThat(desk.open(plan)).containsExactly(AnnualPlan.SUBMIT_PLAN);
        assertThat(procedure.opinions(plan))
                .extracting(OpinionView::verdict, OpinionView::silent)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(OpinionView.Verdict.AGREE, false),
                        org.assertj.core.groups.Tuple.tuple(OpinionView.Verdict.AGREE, true));
        assertThat(history(plan)).anyMatch(text -> text.contains("Phòng TCKT không trả lời"));
    }

    @Test
    void aDraftThatChangesGoesBackAndMayBeAskedAboutAgain() {
        long plan = sent(plan(1));
        desk.comment(agency, plan, "HCTH", "Đề nghị lùi thời hạn");
        desk.agree(agency, plan, "TCKT");
        answerAll(plan, "change");

        assertThat(desk.open(plan)).containsExactly(AnnualPlan.EDIT_DRAFT);
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.DRAFT);
        desk.complete(plan, agency.coordinator(), AnnualPlan.EDIT_DRAFT, "opinions", "ask");
        assertThat(desk.view(plan).opinionRound()).isEqualTo(2);
        assertThat(desk.open(plan)).containsExactly("give-opinion", "give-opinion");
    }

    @Test
    void aDraftThatChangesMayGoOnWithoutAskingAgain() {
        long plan = sent(plan(1));
        desk.comment(agency, plan, "HCTH", "Đề nghị lùi thời hạn");
        desk.agree(agency, plan, "TCKT");
        answerAll(plan, "change");
        desk.complete(plan, agency.coordinator(), AnnualPlan.EDIT_DRAFT, "opinions", "skip");

        assertThat(desk.open(plan)).containsExactly(AnnualPlan.SUBMIT_PLAN);
        assertThat(desk.view(plan).opinionRound()).isEqualTo(1);
    }

    @Test
    void moneyIsAppraisedByTheUnitForFinanceAndMayBeReturned() {
        doAs(
                agency.coordinator(),
                () -> settings.write(
                        agency.id(), new PlanSettings.Setting(DocumentType.PLAN, agency.unit("TCKT"), null)));
        long plan = sent(new TestPlan().row("1", "Mua sắm", 5_000_000, item("Hợp đồng", "Quý I", "Phòng HCTH")));
        desk.agree(agency, plan, "HCTH");

        assertThat(desk.open(plan)).containsExactly(PlanReview.APPRAISE_BUDGET);
        assertThat(desk.form(plan, agency.head("TCKT"), PlanReview.APPRAISE_BUDGET))
                .containsEntry("totalBudget", "5.000.000");
        desk.complete(
                plan, agency.head("TCKT"), PlanReview.APPRAISE_BUDGET, "decision", "return", "reason", "Vượt dự toán");
        assertThat(desk.open(plan)).containsExactly(AnnualPlan.EDIT_DRAFT);
        assertThat(desk.view(plan).returnReason()).isEqualTo("Vượt dự toán");
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.DRAFT);
        desk.complete(plan, agency.coordinator(), AnnualPlan.EDIT_DRAFT, "opinions", "skip");
        desk.complete(plan, agency.head("TCKT"), PlanReview.APPRAISE_BUDGET, "decision", "approve");
        assertThat(desk.open(plan)).containsExactly(AnnualPlan.SUBMIT_PLAN);
        assertThat(desk.view(plan).returnReason()).isNull();
        assertThat(procedure.appraisals(plan)).extracting(AppraisalView::passed).containsExactly(true, false);
    }

    @Test
    void aLargePlanIsLookedThroughForOverlapBesideItsMoney() {
        TestPlan content = plan(49);
        content.row("50", "Mua sắm", 1_000, item("Hợp đồng", "Quý I", "Phòng HCTH"));
        long plan = sent(content);
        desk.agree(agency, plan, "HCTH");
        desk.agree(agency, plan, "TCKT");

        assertThat(desk.open(plan)).containsExactly(PlanReview.APPRAISE_BUDGET, PlanReview.CHECK_OVERLAP);
        desk.complete(
                plan, agency.head("HCTH"), PlanReview.APPRAISE_BUDGET, "decision", "return", "reason", "Vượt dự toán");
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.APPRAISAL);
        desk.complete(
                plan, agency.head("HCTH"), PlanReview.CHECK_OVERLAP, "decision", "return", "reason", "Trùng việc");
        assertThat(desk.open(plan)).containsExactly(AnnualPlan.EDIT_DRAFT);
        assertThat(desk.view(plan).returnReason()).contains("Vượt dự toán", "Trùng việc");
    }

    @Test
    void theAdvisoryUnitMayReturnInsteadOfSubmitting() {
        long plan = agreed();
        desk.complete(
                plan, agency.head("HCTH"), AnnualPlan.SUBMIT_PLAN, "decision", "return", "reason", "Thiếu nhiệm vụ");

        assertThat(desk.open(plan)).containsExactly(AnnualPlan.EDIT_DRAFT);
        assertThat(desk.form(plan, agency.coordinator(), AnnualPlan.EDIT_DRAFT))
                .containsEntry("returnReason", "Thiếu nhiệm vụ");
    }

    @Test
    void aDocumentReturnedFromAnyCheckAndThenGivenUpBringsTheDraftBack() {
        long plan = submitted();
        long document = desk.view(plan).documentId();
        documentDesk.complete(
                document, agency.head("HCTH"), "content-check", "decision", "return", "reason", "Sai căn cứ");
        assertThat(documents.state(document)).isEqualTo(DocumentState.RETURNED);
        desk.inWork(
                agency.coordinator(), () -> documents.withdraw(document, "Phải sửa kế hoạch", agency.coordinator()));

        assertThat(desk.open(plan)).containsExactly(AnnualPlan.EDIT_DRAFT);
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.DRAFT);
        assertThat(desk.view(plan).returnReason()).isEqualTo("Phải sửa kế hoạch");
        desk.complete(plan, agency.coordinator(), AnnualPlan.EDIT_DRAFT, "opinions", "skip");
        submit(plan);
        desk.issue(agency, plan);
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.ISSUED);
        assertThat(desk.view(plan).documentId()).isNotEqualTo(document);
    }

    @Test
    void aPlanIsWithdrawnAtEveryStageBeforeItsNumber() {
        long draft = desk.draft(agency, plan(1));
        long asked = sent(plan(1));
        long agreed = agreed();
        long submitted = submitted();
        long signed = submitted();
        long document = desk.view(signed).documentId();
        documentDesk.complete(document, agency.head("HCTH"), "content-check", "decision", "pass");
        documentDesk.complete(document, agency.clerk(), "format-check", "decision", "pass");
        documentDesk.sign(document, agency.leader(), "approve", "HEAD");

        for (long plan : List.of(draft, asked, agreed, submitted, signed)) {
            desk.withdraw(agency, plan, "Không còn cần");
            assertThat(desk.view(plan).state()).isEqualTo(PlanState.WITHDRAWN);
            assertThat(desk.open(plan)).isEmpty();
            assertThat(runs(plan)).isFalse();
            assertThatThrownBy(() -> desk.withdraw(agency, plan, "Lần nữa")).hasMessage("plan.refusal.state.WITHDRAWN");
        }
        assertThat(documents.state(document)).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(documentDesk.openTasks(document)).isEmpty();
    }

    @Test
    void whatHasANumberIsNotWithdrawnAnyMore() {
        long plan = submitted();
        long document = desk.view(plan).documentId();
        documentDesk.complete(document, agency.head("HCTH"), "content-check", "decision", "pass");
        documentDesk.complete(document, agency.clerk(), "format-check", "decision", "pass");
        documentDesk.sign(document, agency.leader(), "approve", "HEAD");
        documentDesk.number(document, agency);

        assertThatThrownBy(() -> desk.withdraw(agency, plan, "Muộn")).hasMessage("plan.refusal.numbered");
        documentDesk.dispatch(document, agency);
        assertThatThrownBy(() -> desk.withdraw(agency, plan, "Muộn")).hasMessage("plan.refusal.state.ISSUED");
    }

    @Test
    void aWithdrawalNeedsAReasonAndACoordinator() {
        long plan = sent(plan(1));

        assertThatThrownBy(() -> desk.withdraw(agency, plan, " ")).hasMessage("plan.refusal.required.reason");
        assertThatThrownBy(() -> desk.inWork(agency.head("HCTH"), () -> procedure.withdraw(plan, "Không thích")))
                .hasMessage("plan.refusal.not-coordinator");
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.OPINIONS);
    }

    @Test
    void aPlanIsSentOnceAndOnlyWhenItNamesWhoLeads() {
        long plan = sent(plan(1));
        assertThatThrownBy(() -> desk.send(agency, plan)).hasMessage("plan.refusal.sent");

        long empty = desk.draft(agency, new TestPlan());
        assertThatThrownBy(() -> desk.send(agency, empty)).hasMessage("plan.refusal.no-tasks");
        long unled = desk.draft(agency, new TestPlan().row("7", "Việc", item("Báo cáo", "Quý I", "Ai đó lạ hoắc")));
        assertThatThrownBy(() -> desk.send(agency, unled))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.arguments()[0].toString()).contains("7 Việc"));
        assertThat(desk.view(unled).state()).isEqualTo(PlanState.DRAFT);
        assertThat(runs(unled)).isFalse();
    }

    @Test
    void delayIsNotedWithoutStoppingTheWork() {
        long plan = sent(plan(1));
        desk.fireTimer(plan, "issue-overdue");

        assertThat(history(plan)).anyMatch(text -> text.contains("chưa được ban hành"));
        assertThat(desk.open(plan)).containsExactly("give-opinion", "give-opinion");
    }

    @Test
    void aFailedStartIsTakenUpAgainAndNoRowStartsTwice() {
        long plan = sent(plan(45));
        desk.agree(agency, plan, "HCTH");
        desk.agree(agency, plan, "TCKT");
        submit(plan);
        desk.issue(agency, plan);
        assertThat(desk.runJob(plan)).isTrue();
        assertThat(started(plan)).isEqualTo(20);
        // what a foreign hand breaks: a row of the second part seems to be started under an id that is taken
        jdbc.sql(
                        "alter table plan_task add constraint broken check (ordinal <> 30 or process_instance_id is null) not valid")
                .update();
        assertThatThrownBy(() -> desk.runJob(plan)).isInstanceOf(RuntimeException.class);
        assertThat(started(plan)).isEqualTo(20);
        jdbc.sql("alter table plan_task drop constraint broken").update();

        while (desk.runJob(plan)) {
            assertThat(started(plan)).isGreaterThan(20);
        }
        assertThat(started(plan)).isEqualTo(45);
        assertThat(jdbc.sql("select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
                                + " where d.key_ = 'plan-task' and e.parent_id_ is null and e.business_key_ = any"
                                + " (select id::text from plan_task where plan_id = ?)")
                        .param(plan)
                        .query(Integer.class)
                        .single())
                .isEqualTo(45);
        assertThat(runs(plan)).isFalse();
    }

    private TestPlan plan(int rows) {
        TestPlan content = new TestPlan().area("I", "CHỈ ĐẠO, ĐIỀU HÀNH");
        for (int i = 1; i <= rows; i++) {
            content.row(
                    String.valueOf(i), "Nhiệm vụ " + i, item("Báo cáo " + i, "Quý I/2026", "Phòng HCTH", "Phòng TCKT"));
        }
        return content;
    }

    private long sent(TestPlan content) {
        long plan = desk.draft(agency, content);
        desk.send(agency, plan);
        return plan;
    }

    private long agreed() {
        long plan = sent(plan(1));
        desk.agree(agency, plan, "HCTH");
        desk.agree(agency, plan, "TCKT");
        return plan;
    }

    private long submitted() {
        long plan = agreed();
        submit(plan);
        return plan;
    }

    private void submit(long plan) {
        desk.complete(plan, agency.head("HCTH"), AnnualPlan.SUBMIT_PLAN, "decision", "approve");
    }

    private void answerAll(long plan, String next) {
        desk.complete(
                plan,
                agency.coordinator(),
                OpinionRound.ANSWER_OPINIONS,
                "next",
                next,
                "accepted",
                comments(plan, "HCTH"));
    }

    /** What the units wrote, as the form tells it: by number. */
    private List<String> comments(long plan, String... units) {
        List<Long> ids = Arrays.stream(units).map(agency::unit).toList();
        int round = desk.view(plan).opinionRound();
        return procedure.opinions(plan).stream()
                .filter(opinion -> opinion.round() == round && ids.contains(opinion.unitId()))
                .map(opinion -> String.valueOf(opinion.id()))
                .toList();
    }

    private int started(long plan) {
        return jdbc.sql("select count(*) from plan_task where plan_id = ? and process_instance_id is not null")
                .param(plan)
                .query(Integer.class)
                .single();
    }

    private void setYear(long plan, int year) {
        jdbc.sql("update plan set plan_year = :year where id = :plan")
                .param("year", year)
                .param("plan", plan)
                .update();
    }

    private void close(long plan) {
        doAs(agency.coordinator(), () -> procedure.close(plan));
    }

    private Set<PlanAction> actions(long plan) {
        return SignedInAs.as(agency.coordinator(), () -> procedure.actions(plan));
    }

    private boolean runs(long plan) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(String.valueOf(plan))
                        .processDefinitionKeyIn(AnnualPlan.KEY, OpinionRound.KEY, PlanReview.KEY)
                        .count()
                > 0;
    }

    private List<String> history(long plan) {
        return journal.historyOfPlan(plan, PageRequest.of(0, 100))
                .map(entry -> entry.text())
                .toList();
    }
}
