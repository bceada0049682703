package vn.cchc.rights;

import static vn.cchc.plan.TestPlan.item;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.NewCover;
import vn.cchc.organization.Role;
import vn.cchc.reminder.process.Mornings;
import vn.cchc.reminder.process.OverdueWorkProcess;
import vn.cchc.task.DeadlineOrders;
import vn.cchc.task.Workshop;
import vn.cchc.task.domain.Extending;
import vn.cchc.task.process.ExtensionProcess;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.SignedInAs;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who names a substitute for whom, and who calls a cover off. */
@CchcTest
class CoverRightsTest {

    private static final LocalDate LATE = LocalDate.of(2026, 7, 14);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private LeaveCover leaveCover;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Mornings mornings;

    @Autowired
    private DeadlineOrders deadlines;

    @Autowired
    private Extending extending;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private Rights rights;

    @Autowired
    private Clock clock;

    @TestFactory
    Stream<DynamicTest> everybodyTriesEverything() {
        TestAgency above = organizations.agency();
        TestAgency own = organizations.below(above, "HCTH", "TCKT", "QLDA");
        String substitute = organizations.holder(own, Role.CLERK, "vanthu2", "Văn thư");
        LocalDate today = LocalDate.now(clock);
        var places = Map.of(
                "agency",
                own.id(),
                "officer",
                own.officer("HCTH"),
                "leader",
                own.leader(),
                "substitute",
                substitute,
                "days",
                "from=" + DAY.format(today.plusDays(3)) + "&to=" + DAY.format(today.plusDays(4)) + "&reason=Phép",
                "cover",
                cover(own, own.officer("HCTH"), substitute, today),
                "leaders",
                cover(own, own.leader(), substitute, today));
        var table = Rule.table("""
                GET  /account/cover                  | own: all | above: all | foreign: all
                GET  /account/cover?agency={agency}  | own: all
                POST /account/cover agency={agency}&substitute={substitute}&{days} | own: all
                POST /account/cover/{cover}/end      | own: officer, head, leader, administrator
                GET  /cover?agency={agency}          | own: head, other-head, leader, administrator
                POST /cover agency={agency}&person={officer}&substitute={substitute}&{days} | own: officer, head, leader, administrator
                POST /cover agency={agency}&person={leader}&substitute={substitute}&{days}  | own: leader, administrator
                POST /cover/{cover}/end agency={agency}   | own: officer, head, leader, administrator
                POST /cover/{leaders}/end agency={agency} | own: leader, administrator
                """, places);
        return rights.tests(table, new Rights.Agencies(own, above, organizations.agency()), List.of());
    }

    @TestFactory
    Stream<DynamicTest> substitutesDoWhatTheOneOnLeaveMayDoAboutLastDays() {
        workshop.open();
        TestAgency own = organizations.agency("HCTH", "TCKT", "QLDA");
        long row = workshop.begun(own, item("Kế hoạch kiểm tra", "30/6/2026", "Phòng HCTH"));
        workshop.assign(row, own, "HCTH");
        long item = workshop.item(row).id();
        SignedInAs.doAs(
                own.officer("HCTH"),
                () -> deadlines.askExtension(item, LocalDate.of(2026, 8, 20), "Chờ số liệu của tỉnh"));
        mornings.turn(own, LATE);
        cover(own, own.officer("HCTH"), own.officer("TCKT"), LATE);
        cover(own, own.leader(), own.coordinator(), LATE);
        List<OpenTask> open = Stream.of(
                        workshop.open(row),
                        openTasks.of(
                                ExtensionProcess.KEY,
                                List.of(extending.of(List.of(item)).get(0).id() + "")),
                        openTasks.of(
                                OverdueWorkProcess.KEY,
                                List.of(mornings.cases(own).get(0) + "")))
                .flatMap(List::stream)
                .toList();
        var table = Rule.table("""
                TAKE draft                | own: officer, other-officer
                TAKE decide-extension     | own: leader, coordinator
                TAKE handle-overdue-work  | own: leader, coordinator
                # on one's own pages everybody is nobody but oneself
                POST /works/items/{item}/extension wished=20/09/2026&reason=Xin | own: officer, head
                POST /works/items/{item}/halt reason=Thiếu&waitingFor=Sở        | own: coordinator
                POST /works/items/{item}/resume                                 | own: coordinator
                """, Map.of("item", item));
        return rights.tests(table, new Rights.Agencies(own, organizations.agency(), organizations.agency()), open)
                .onClose(workshop::close);
    }

    private long cover(TestAgency agency, String person, String substitute, LocalDate day) {
        return leaveCover.name(
                new NewCover(agency.id(), person, substitute, day, day, Set.of(), "Đi công tác"), person);
    }
}
