package vn.cchc.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.cchc.bench.ManyTasks;
import vn.cchc.bench.Results;
import vn.cchc.bench.RunningApplication;
import vn.cchc.bench.Series;
import vn.cchc.engine.TasklistUser;
import vn.cchc.plan.TestPlan;
import vn.cchc.testing.Statements;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The page of a plan that is under way, each row with its piece of work, deliverable and open task: few rows and many. */
@RunningApplication
class PlanPageBench {

    private static final List<String> UNITS = List.of("HCTH", "TCKT", "QLDA");
    private static final int FEW = 100;
    private static final int MANY = 5_000;
    private static final int WARM_UPS = 30;
    private static final int RUNS = 40;

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private OverviewData data;

    @Autowired
    private ManyTasks many;

    @Autowired
    private Visitor visitor;

    @Autowired
    private JdbcTemplate jdbc;

    private TestAgency agency;

    @Test
    void opensThePlan() throws Exception {
        agency = organization.agency();
        long small = underWay(FEW);
        long large = underWay(MANY);
        many.settle();
        String person = agency.coordinator();
        var user = new TasklistUser(port, person);
        assertThat(user.page("/plans/" + large)).contains("Trang 1 trên " + MANY / 100, "Giao cán bộ thực hiện");

        List<String> pages = List.of("/plans/" + small, "/plans/" + large, "/plans/" + large + "?page=" + MANY / 100);
        long[][] times = new long[pages.size()][RUNS];
        for (int run = -WARM_UPS; run < RUNS; run++) {
            for (int page = 0; page < pages.size(); page++) {
                String path = pages.get(page);
                long time = Series.time(() -> user.page(path));
                if (run >= 0) {
                    times[page][run] = time;
                }
            }
        }
        int fewStatements = statements(small, person);
        int manyStatements = statements(large, person);

        Results.add(
                "SQL statements of /plans/{id}, 5,000 rows",
                String.valueOf(manyStatements),
                "as at 100 rows: " + fewStatements,
                (double) manyStatements / fewStatements,
                1);
        Results.tell("Server time of /plans/{id}, 100 rows", Series.of(times[0]).toString());
        Results.tell(
                "Server time of /plans/{id}, 5,000 rows", Series.of(times[1]).toString());
        Results.tell(
                "Server time of its last page, 5,000 rows", Series.of(times[2]).toString());
    }

    /** Counted in the thread that serves the page. */
    private int statements(long plan, String person) {
        visitor.page("/plans/" + plan, person);
        return Statements.during(() -> visitor.page("/plans/" + plan, person));
    }

    /** One row is started by the engine, the others are made like it. */
    private long underWay(int rows) {
        var content = new TestPlan();
        for (int i = 0; i < rows; i++) {
            if (i % 100 == 0) {
                content.area(String.valueOf(i / 100 + 1), "LĨNH VỰC " + (i / 100 + 1));
            }
            content.row(
                    String.valueOf(i + 1),
                    "Xây dựng, ban hành và triển khai kế hoạch số " + (i + 1) + " về cải cách hành chính",
                    item("Kế hoạch số " + (i + 1), "Quý IV/2026", lead(i), lead(i + 1)));
        }
        long plan = data.issued(agency, "Kế hoạch " + rows + " nhiệm vụ", content.content());
        List<Long> ids =
                jdbc.queryForList("select id from plan_task where plan_id = ? order by ordinal", Long.class, plan);
        Task task = many.start(plan, ids.get(0), agency.id());
        works(plan, ids.get(0));
        List<ManyTasks.Copy> copies = new ArrayList<>();
        for (int i = 1; i < rows; i++) {
            long unit = agency.unit(UNITS.get(i % UNITS.size()));
            copies.add(new ManyTasks.Copy(String.valueOf(ids.get(i)), agency.id(), "head." + unit, null));
        }
        many.copy(task, copies);
        jdbc.update("""
                update plan_task t set process_instance_id = e.id_, started_at = now() from act_ru_execution e
                 where e.business_key_ = t.id::text and t.process_instance_id is null and t.plan_id = ?""", plan);
        return plan;
    }

    private static String lead(int row) {
        return "Phòng " + UNITS.get(row % UNITS.size());
    }

    /** The pieces of work and their items, as the first row has them. */
    private void works(long plan, long first) {
        jdbc.update("""
                insert into work (plan_id, plan_year, row_id, agency_id, unit_id, state)
                select w.plan_id, w.plan_year, r.id, w.agency_id,
                       (select min(a.unit_id) from assignment a join deliverable d on d.id = a.deliverable_id
                         where d.plan_task_id = r.id and a.role = 'LEAD'), w.state
                  from work w join plan_task r on r.plan_id = w.plan_id and r.id <> w.row_id
                 where w.row_id = ? and r.plan_id = ?""", first, plan);
        jdbc.update("""
                insert into work_item (work_id, deliverable_id, ordinal, product, state, timing, deadline_phrase, due_on,
                                       effective_due, original_due)
                select w.id, d.id, d.ordinal, d.text, i.state, i.timing, d.deadline_phrase, d.due_on, d.effective_due,
                       d.effective_due
                  from work_item i join work f on f.id = i.work_id
                  join work w on w.plan_id = f.plan_id and w.id <> f.id
                  join deliverable d on d.plan_task_id = w.row_id
                 where f.row_id = ?""", first);
    }
}
