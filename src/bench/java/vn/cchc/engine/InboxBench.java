package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.cchc.bench.ManyTasks;
import vn.cchc.bench.Results;
import vn.cchc.bench.RunningApplication;
import vn.cchc.bench.Series;
import vn.cchc.organization.Appointments;
import vn.cchc.organization.NewAppointment;
import vn.cchc.organization.Role;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.shared.Texts;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/**
 * The inbox of somebody who heads 20 units, while the database fills up. The open tasks are spread evenly over 25
 * agencies of 20 units each, every tenth has been taken by a head: the person's own share grows with the whole, from 40
 * tasks to 2,000.
 */
@RunningApplication
class InboxBench {

    private static final int UNITS = 20;
    private static final int AGENCIES = 25;
    private static final int FEW = 1_000;
    private static final int MANY = 50_000;
    private static final int WARM_UPS = 30;
    private static final int RUNS = 40;

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Appointments appointments;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private ManyTasks many;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Texts texts;

    private TestAgency agency;
    private String person;
    private Task first;

    @Test
    void opensTheInbox() throws Exception {
        prepare();
        fill(FEW);
        var user = new TasklistUser(port, person);
        String mine = user.filter(texts.get("engine.filter.mine"));
        String offered = user.filter(texts.get("engine.filter.to-take"));
        Series mineAtFew = inbox(user, mine);
        Series offeredAtFew = inbox(user, offered);
        Series countsAtFew = counts(user);
        Series homeAtFew = home(user);

        fill(MANY);

        assertThat(user.inbox(offered)).isGreaterThan(1_000);
        Results.compare("Inbox page \"my work\", 50,000 open tasks", inbox(user, mine), 2, mineAtFew, "at 1,000");
        Results.compare("Inbox page \"to take\", 50,000 open tasks", inbox(user, offered), 2, offeredAtFew, "at 1,000");
        Results.compare("Numbers beside all filters, 50,000 open tasks", counts(user), 2, countsAtFew, "at 1,000");
        Results.compare("First page /, 50,000 open tasks", home(user), 2, homeAtFew, "at 1,000");
    }

    private static Series inbox(TasklistUser user, String filter) throws Exception {
        return Series.of(WARM_UPS, RUNS, () -> user.inbox(filter));
    }

    private static Series counts(TasklistUser user) throws Exception {
        List<String> filters = user.filters();
        return Series.of(WARM_UPS, RUNS, () -> filters.forEach(user::count));
    }

    private static Series home(TasklistUser user) throws Exception {
        return Series.of(WARM_UPS, RUNS, () -> user.page("/"));
    }

    private void prepare() {
        String[] codes = IntStream.range(0, UNITS).mapToObj(i -> "P" + i).toArray(String[]::new);
        agency = organization.agency(codes);
        person = organization.person(agency, "kiemnhiem");
        agency.units()
                .values()
                .forEach(unit -> appointments.appoint(
                        NewAppointment.inUnit(
                                person, agency.id(), unit, Role.HEAD, "Trưởng phòng", TestOrganization.SINCE),
                        organization.root()));
        var content = new TestPlan()
                .area("I", "CHỈ ĐẠO, ĐIỀU HÀNH")
                .row("1", "Xây dựng kế hoạch", item("Kế hoạch", "Quý I/2026", "Phòng P0", "Phòng P1"));
        long plan = desk.draft(agency, content);
        jdbc.update("update plan set state = 'ISSUED', notation = '1/KH', issued_on = '2026-01-05' where id = ?", plan);
        Long row = jdbc.queryForObject("select id from plan_task where plan_id = ?", Long.class, plan);
        first = many.start(plan, row, agency.id());
    }

    /** Adds open tasks until there are so many in the database. */
    private void fill(int open) {
        String row = jdbc.queryForObject(
                "select business_key_ from act_ru_execution where id_ = ?", String.class, first.getProcessInstanceId());
        List<Long> units = List.copyOf(agency.units().values());
        List<ManyTasks.Copy> copies = new ArrayList<>();
        for (int i = many.open(); i < open; i++) {
            boolean ours = i % AGENCIES == 0;
            int turn = i / AGENCIES;
            String group =
                    "head." + (ours ? units.get(turn % UNITS) : 1_000_000L + i % AGENCIES * UNITS + turn % UNITS);
            String head = ours ? person : "truong." + group;
            copies.add(new ManyTasks.Copy(
                    row, ours ? agency.id() : "cq-" + i % AGENCIES, group, turn % 10 == 3 ? head : null));
        }
        many.copy(first, copies);
        many.settle();
        assertThat(many.open()).isEqualTo(open);
    }
}
