package vn.cchc.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.story.Cast.ACCOUNTING_HEAD;
import static vn.cchc.story.Cast.COORDINATOR;
import static vn.cchc.story.Cast.OFFICE_HEAD;
import static vn.cchc.story.Cast.PROJECTS_HEAD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.annex.AnnexSamples;
import vn.cchc.engine.OpenTasks;
import vn.cchc.organization.Organization;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.RowView;
import vn.cchc.testing.DemoTest;

/**
 * The main job from one end to the other, clicked by the people in it: the coordinator imports an annex, units comment,
 * the director signs on a phone, the clerk numbers; then one of its tasks is drafted, commented on, returned once,
 * signed, numbered, issued and confirmed.
 */
@DemoTest
class PlanStoryIT {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PLAN = "KH-BQLDA";
    private static final int TASKS = 43;
    private static final int DELIVERABLES = 66;

    /** Milliseconds; the work on a whole plan starts in the background, which takes its time on a busy machine. */
    private static final double STARTS_WITHIN = 180_000;

    @LocalServerPort
    private int port;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Organization organization;

    @Autowired
    private PlanRows rows;

    private Stage stage;
    private Planning planning;
    private Issuing issuing;
    private Working working;

    @BeforeEach
    void open() {
        StoryTime.begin();
        stage = new Stage(port);
        var waiting = new WaitingTasks(openTasks, jobs);
        var cast = new Cast(organization);
        planning = new Planning(stage, waiting, cast);
        issuing = new Issuing(stage, waiting);
        working = new Working(stage, waiting, cast);
    }

    @AfterEach
    void close() {
        stage.close();
        StoryTime.end();
    }

    @Test
    void aPlanIsImportedAndIssuedAndOneOfItsTasksSeenThrough() {
        String title = "Kế hoạch cải cách hành chính của Ban";
        long plan = planning.imports(sample(), title, "Lập, trình ban hành kế hoạch CCHC của Ban");
        planning.sendsForOpinions(plan);
        planning.collectsOpinions(plan, title);
        planning.answersOpinions(plan);
        planning.submits(plan);
        issuing.issues(Planning.PROCESS, plan, PLAN);
        everyTaskIsInTheRightTasklist(plan, title);

        long row = firstTask(plan);
        working.assigns(row);
        working.asksTwoDivisions(row);
        working.drafts(plan, row);
        working.collectsComments(row);
        working.submits(row);
        issuing.returns(Working.PROCESS, row, "Thiếu số liệu năm trước");
        working.revises(row, "Thiếu số liệu năm trước");
        issuing.issues(Working.PROCESS, row, PLAN);
        working.proposesAndConfirms(row);

        working.planShows(plan, row, "Hoàn thành", "KH-BQLDA");
        stage.at(COORDINATOR, "/plans/" + plan + "/rows/" + row, page -> {
            Locator dossier = page.locator("main");
            assertThat(dossier).containsText("Hoàn thành");
            assertThat(dossier).containsText("Thiếu số liệu năm trước");
            assertThat(dossier).containsText("du-thao-2.png");
        });
    }

    @Test
    @EnabledIf("vn.cchc.annex.AnnexSamples#exist")
    void theBoardsOwnAnnexIsReadWholeAndTheDraftCanBeWithdrawn() throws IOException {
        Path annex = AnnexSamples.folder().orElseThrow().resolve("000-ban-qlda-2026.docx");
        var file = new FilePayload("000-ban-qlda-2026.docx", DOCX, Files.readAllBytes(annex));
        long plan = planning.imports(file, "Kế hoạch theo phụ lục thật", "Kế hoạch");
        stage.at(COORDINATOR, "/plans/" + plan, page -> {
            assertThat(page.locator("tbody.line-task")).hasCount(TASKS);
            assertThat(page.locator("tbody.line-task tr")).hasCount(DELIVERABLES);
        });
        planning.sendsForOpinions(plan);
        planning.withdraws(plan, "Chờ ý kiến của tỉnh");
    }

    /** The page of the plan is live: every task appears in it as it starts. */
    private void everyTaskIsInTheRightTasklist(long plan, String title) {
        stage.at(COORDINATOR, "/plans/" + plan, page -> {
            assertThat(page.locator("[data-live=head]")).containsText("Đã ban hành");
            assertThat(page.locator("tbody.line-task")
                            .filter(new Locator.FilterOptions().setHasText("Giao cán bộ thực hiện")))
                    .hasCount(TASKS, new LocatorAssertions.HasCountOptions().setTimeout(STARTS_WITHIN));
        });
        for (String head : List.of(OFFICE_HEAD, ACCOUNTING_HEAD, PROJECTS_HEAD)) {
            stage.looksForWork(
                    head,
                    cards -> assertThat(cards.filter(new Locator.FilterOptions().setHasText(title))
                                    .first())
                            .containsText("Giao cán bộ thực hiện"));
        }
    }

    private FilePayload sample() {
        byte[][] bytes = new byte[1][];
        stage.at(
                COORDINATOR,
                "/plans/import",
                page -> bytes[0] = page.request()
                        .get("/plans/import/samples/ban-qlda-2026.docx")
                        .body());
        return new FilePayload("phu-luc.docx", DOCX, bytes[0]);
    }

    private long firstTask(long plan) {
        RowView first = rows.rows(plan, 0, 10).stream()
                .filter(row -> !row.group())
                .findFirst()
                .orElseThrow();
        assertThat(first.number()).isEqualTo("1");
        return first.id();
    }
}
