package vn.cchc.rights;

import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.task.DeadlineOrders;
import vn.cchc.task.ExtensionView;
import vn.cchc.task.Workshop;
import vn.cchc.task.domain.Extending;
import vn.cchc.task.process.ExtensionProcess;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who may have work early, ask for and grant later days, and stop and start the clock of a deliverable. */
@CchcTest
class DeadlineRightsTest {

    private static final LocalDate LATER = LocalDate.of(2026, 7, 10);

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private Workshop workshop;

    @Autowired
    private DeadlineOrders orders;

    @Autowired
    private Extending extending;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private Rights rights;

    private TestAgency above;
    private TestAgency own;

    @BeforeEach
    void open() {
        workshop.open();
        above = organizations.agency();
        own = organizations.below(above, "HCTH", "TCKT", "QLDA");
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @TestFactory
    Stream<DynamicTest> everybodyTriesEverything() {
        long running = assigned();
        long halted = assigned();
        doAs(own.coordinator(), () -> orders.halt(workshop.item(halted).id(), "Chờ ý kiến", "Sở Nội vụ"));
        long asked = assigned();
        doAs(own.officer("HCTH"), () -> orders.askExtension(workshop.item(asked).id(), LATER, "Chờ số liệu"));
        long early = workshop.row(own, item("Kế hoạch kiểm tra", "Tháng 12/2026", "Phòng HCTH"));
        workshop.planned(own, early);
        var table = Rule.table(
                """
                GET  /works/rows/{row}                          | own: all | above: leader, coordinator
                POST /works/{early}/start                       | own: head, coordinator
                POST /works/items/{running}/extension wished=10/07/2026&reason=Chờ | own: officer, head
                POST /works/items/{running}/extension reason=Chờ | own: officer, head
                POST /works/items/{running}/halt reason=Chờ&waitingFor=Sở | own: coordinator
                POST /works/items/{running}/halt reason=&waitingFor= | own: coordinator
                POST /works/items/{halted}/resume               | own: coordinator
                TAKE decide-extension                           | own: leader
                """,
                Map.of(
                        "row", running,
                        "early", workshop.piece(early).id(),
                        "running", workshop.item(running).id(),
                        "halted", workshop.item(halted).id()));
        return rights.tests(table, new Rights.Agencies(own, above, organizations.agency()), requests(asked));
    }

    private long assigned() {
        long row = workshop.begun(own, item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH"));
        workshop.assign(row, own, "HCTH");
        return row;
    }

    private List<OpenTask> requests(long row) {
        return openTasks.of(
                ExtensionProcess.KEY,
                extending.of(List.of(workshop.item(row).id())).stream()
                        .map(ExtensionView::id)
                        .map(String::valueOf)
                        .toList());
    }
}
