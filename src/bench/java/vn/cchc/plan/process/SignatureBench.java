package vn.cchc.plan.process;

import static vn.cchc.plan.TestPlan.item;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.cchc.bench.ManyTasks;
import vn.cchc.bench.Results;
import vn.cchc.bench.RunningApplication;
import vn.cchc.bench.Series;
import vn.cchc.document.Desk;
import vn.cchc.document.process.IssueDocument;
import vn.cchc.engine.TasklistUser;
import vn.cchc.plan.TestPlan;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/**
 * A leader signs a plan of 1,000 tasks on the form in Tasklist; the clerk numbers and dispatches it, and the work on
 * every task begins in the background. Each time a new plan goes all the way.
 */
@RunningApplication
class SignatureBench {

    private static final int ROWS = 1_000;
    /** Still so many that somebody checks them for overlap. */
    private static final int WARM_UP_ROWS = 60;

    private static final int RUNS = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private Desk documents;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate jdbc;

    /** Nanoseconds of one plan. */
    private record Times(long signature, long dispatch, long started) {}

    @Test
    void signsAndStartsALargePlan() throws Exception {
        sign(WARM_UP_ROWS);
        long[] signatures = new long[RUNS];
        long[] dispatches = new long[RUNS];
        long[] starts = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Times times = sign(ROWS);
            signatures[i] = times.signature();
            dispatches[i] = times.dispatch();
            starts[i] = times.started();
        }
        Results.limit("Leader's signature on a plan of 1,000 tasks", Series.of(signatures), 1_000);
        Results.limit("Clerk's dispatch of that plan", Series.of(dispatches), 1_000);
        Results.tell("Until all 1,000 tasks are started", Series.of(starts).toString());
    }

    private Times sign(int rows) throws Exception {
        TestAgency agency = organization.agency();
        long plan = desk.draft(agency, content(rows));
        desk.send(agency, plan);
        desk.agree(agency, plan, "HCTH");
        desk.agree(agency, plan, "TCKT");
        desk.complete(plan, agency.head("HCTH"), PlanReview.CHECK_OVERLAP, "decision", "approve");
        desk.complete(plan, agency.head("HCTH"), AnnualPlan.SUBMIT_PLAN, "decision", "approve");
        long document = desk.view(plan).documentId();
        documents.complete(document, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "pass");
        documents.complete(document, agency.clerk(), IssueDocument.FORMAT_CHECK, "decision", "pass");
        var leader = new TasklistUser(port, agency.leader());
        Task approve = tasks.createTaskQuery()
                .processDefinitionKey(IssueDocument.KEY)
                .processInstanceBusinessKey(String.valueOf(document))
                .taskDefinitionKey(IssueDocument.APPROVE)
                .singleResult();
        leader.claim(approve.getId());
        long signature = Series.time(() ->
                leader.submit(approve.getId(), "{\"decision\":{\"value\":\"sign\"},\"mode\":{\"value\":\"HEAD\"}}"));
        documents.number(document, agency);
        long dispatch = Series.time(() -> documents.dispatch(document, agency));
        long started = Series.time(() -> ManyTasks.await(() -> assigning(agency) == rows));
        return new Times(signature, dispatch, started);
    }

    /** Tasks that have arrived in the inboxes of the heads. */
    private int assigning(TestAgency agency) {
        return jdbc.queryForObject(
                "select count(*) from act_ru_task where task_def_key_ = 'assign' and tenant_id_ = ?",
                Integer.class,
                agency.id());
    }

    private static TestPlan content(int rows) {
        var content = new TestPlan().area("I", "CHỈ ĐẠO, ĐIỀU HÀNH");
        for (int i = 1; i <= rows; i++) {
            content.row(
                    String.valueOf(i),
                    "Xây dựng, ban hành và triển khai kế hoạch số " + i + " về cải cách hành chính",
                    item("Kế hoạch số " + i, "Quý IV/2026", "Phòng HCTH", "Phòng TCKT"));
        }
        return content;
    }
}
