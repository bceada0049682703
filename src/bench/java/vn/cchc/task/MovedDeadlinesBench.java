package vn.cchc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.cchc.bench.ManyTasks;
import vn.cchc.bench.Results;
import vn.cchc.bench.RunningApplication;
import vn.cchc.calendar.CalendarChange;
import vn.cchc.calendar.CalendarChanges;
import vn.cchc.calendar.CalendarDesk;
import vn.cchc.calendar.ChangeState;
import vn.cchc.deadline.Calendars;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/**
 * The country gets a holiday tomorrow, while 50,000 steps of processes are open and 10,000 deliverables in work are due that
 * day. All of them move in the background.
 */
@RunningApplication
class MovedDeadlinesBench {

    private static final int STEPS = 50_000;
    private static final int DELIVERABLES = 10_000;
    private static final double AIM_SECONDS = 60;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private ManyTasks many;

    @Autowired
    private CalendarDesk administration;

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void movesWhatFollowsTheCalendar() throws Exception {
        LocalDate holiday = calendars.of(null).after(LocalDate.now(clock), 1);
        TestAgency agency = organization.agency("P0");
        prepare(agency, holiday);
        String root = organization.root();

        long begin = System.nanoTime();
        long draft = administration.draft(root, null, holiday);
        CalendarChange looked = administration.check(root, draft);
        double looking = seconds(begin);
        begin = System.nanoTime();
        as(root, () -> {
            changes.apply(draft);
            return null;
        });
        Set<Integer> seen = new TreeSet<>();
        ManyTasks.await(() -> {
            CalendarChange now = as(root, () -> changes.view(draft));
            seen.add(now.done());
            return now.state() == ChangeState.APPLIED;
        });
        double moving = seconds(begin);

        assertThat(looked.total()).isGreaterThanOrEqualTo(STEPS + DELIVERABLES);
        assertThat(seen).hasSizeGreaterThan(3).contains(looked.total());
        String what = String.format("%,d open deadlines after a new holiday", looked.total());
        Results.tell("Looking for " + what, String.format("%.1f s", looking));
        Results.add("Moving " + what, String.format("%.1f s", moving), "< 60 s", moving / AIM_SECONDS, 1);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private void prepare(TestAgency agency, LocalDate holiday) {
        var content = new TestPlan()
                .area("I", "CHỈ ĐẠO, ĐIỀU HÀNH")
                .row("1", "Xây dựng kế hoạch", item("Kế hoạch", "Quý I/2026", "Phòng P0"));
        long plan = desk.draft(agency, content);
        jdbc.update("update plan set state = 'ISSUED', notation = '1/KH', issued_on = '2026-01-05' where id = ?", plan);
        Long row = jdbc.queryForObject("select id from plan_task where plan_id = ?", Long.class, plan);
        Task first = many.start(plan, row, agency.id());
        List<ManyTasks.Copy> copies = new ArrayList<>();
        for (int i = many.open(); i < STEPS; i++) {
            copies.add(new ManyTasks.Copy(String.valueOf(row), agency.id(), "head." + agency.unit("P0"), null));
        }
        many.copy(first, copies);
        jdbc.update("""
                insert into work_item (work_id, ordinal, product, state, timing, due_on, effective_due, original_due)
                select w.id, 100 + n, 'Sản phẩm ' || n, 'IN_PROGRESS', 'DATED', ?, ?, ?
                  from work w cross join generate_series(1, ?) n where w.row_id = ?""", holiday, holiday, holiday, DELIVERABLES, row);
        many.settle();
    }
}
