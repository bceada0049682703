package vn.cchc.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.story.Cast.COORDINATOR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.engine.OpenTasks;
import vn.cchc.testing.DemoTest;

/**
 * The province's chairman signs its plan, the clerk sends it out, and in the same moment a row of the board's plan that
 * waited for it has its last day and its task.
 */
@DemoTest
class EventStoryIT {

    private static final String PROCESS = "annual-plan";
    private static final String CHAIRMAN = "chutich.tinh";
    private static final String CLERK = "vanthu.tinh";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @LocalServerPort
    private int port;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Stage stage;
    private WaitingTasks waiting;

    @BeforeEach
    void open() {
        StoryTime.begin();
        stage = new Stage(port);
        waiting = new WaitingTasks(openTasks, jobs);
    }

    @AfterEach
    void close() {
        stage.close();
        StoryTime.end();
    }

    @Test
    void theProvincesPlanDatesWhatWaitsForItAtTheBoard() {
        long plan = jdbc.sql("select id from plan where agency_id = 'ubnd-tinh' and plan_year = 2026")
                .query(Long.class)
                .single();
        Row row = jdbc.sql("""
                        select t.id, t.plan_id, d.due_on from deliverable d
                          join plan_task t on t.id = d.plan_task_id join plan p on p.id = t.plan_id
                         where p.agency_id = 'ban-qlda' and p.plan_year = 2026
                           and d.deadline_phrase like 'Không quá 30 ngày%' order by p.id limit 1""").query(Row.class).single();
        assertThat(row.dueOn()).isNull();

        stage.works(CHAIRMAN, waiting.one(PROCESS, plan, "approve"), form -> form.choose("Duyệt và ký ngay"));
        stage.works(CLERK, waiting.one(PROCESS, plan, "number"), form -> form.choose("Cấp số"));
        stage.works(
                CLERK,
                waiting.one(PROCESS, plan, "dispatch"),
                form -> form.write("Nơi nhận", "Các cơ quan, đơn vị\nLưu: VT").write("Số lượng bản", "60"));

        String due = LocalDate.now(clock).plusDays(30).format(DAY);
        stage.at(COORDINATOR, "/events", page -> {
            page.getByText("Kế hoạch cải cách hành chính tỉnh Khánh Hòa năm 2026")
                    .first()
                    .click();
            assertThat(page.locator("main")).containsText("Kế hoạch đào tạo, bồi dưỡng năm 2026");
            assertThat(page.locator("main")).containsText(due);
        });
        stage.at(
                COORDINATOR,
                "/plans/" + row.planId() + "/rows/" + row.id(),
                page -> assertThat(page.locator("main")).containsText("Soạn dự thảo"));
    }

    /** A row of the board's plan. */
    record Row(long id, long planId, LocalDate dueOn) {}
}
