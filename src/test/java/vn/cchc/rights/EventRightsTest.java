package vn.cchc.rights;

import static vn.cchc.plan.TestPlan.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.task.Workshop;
import vn.cchc.task.event.EventRegister;
import vn.cchc.task.event.NewEvent;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who may read, register, correct and withdraw events, and who reports periods. */
@CchcTest
class EventRightsTest {

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private Workshop workshop;

    @Autowired
    private EventRegister register;

    @Autowired
    private Rights rights;

    @BeforeEach
    void open() {
        workshop.open();
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @TestFactory
    Stream<DynamicTest> everybodyTriesEverything() {
        TestAgency above = organizations.agency();
        TestAgency own = organizations.below(above, "HCTH", "TCKT", "QLDA");
        long waiting = assigned(own, "Sau khi Đề án được phê duyệt");
        long periods = assigned(own, "Hàng quý");
        workshop.moveTo(LocalDate.of(2026, 3, 30));
        workshop.runJobs(periods);
        long event = event(own, "Nghị định được ban hành");
        long higher = event(above, "Nghị quyết được thông qua");
        var table = Rule.table("""
                GET  /events                                    | own: all | above: all | foreign: all
                GET  /events/new                                | own: clerk, coordinator | above: clerk, coordinator | foreign: clerk, coordinator
                POST /events/preview agency={agency}&name=Chương&happenedOn=01/03/2026 | own: clerk, coordinator
                POST /events agency={agency}&name=Chương&happenedOn=01/03/2026 | own: clerk, coordinator
                GET  /events/{event}                            | own: all | above: leader, coordinator
                GET  /events/{higher}                           | own: all | above: all
                POST /events/{event}/correction/preview happenedOn=01/03/2026&reason=Sai | own: clerk, coordinator
                POST /events/{event}/correction happenedOn=01/03/2026&reason=Sai | own: clerk, coordinator
                GET  /events/{event}/withdrawal                 | own: clerk, coordinator
                POST /events/{event}/withdrawal reason=Sai      | own: clerk, coordinator
                POST /events/{higher}/withdrawal reason=Sai     | above: clerk, coordinator
                TAKE register-event                             | own: coordinator
                TAKE report-period                              | own: officer
                """, Map.of("agency", own.id(), "event", event, "higher", higher));
        return rights.tests(
                table,
                new Rights.Agencies(own, above, organizations.agency()),
                Stream.concat(workshop.open(waiting).stream(), workshop.open(periods).stream())
                        .toList());
    }

    private long assigned(TestAgency agency, String phrase) {
        long row = workshop.begun(agency, item("Hội nghị", phrase, "Phòng HCTH"));
        workshop.assign(row, agency, "HCTH");
        return row;
    }

    private long event(TestAgency agency, String name) {
        return register.register(
                new NewEvent(agency.id(), List.of(name), "15/QĐ", LocalDate.of(2026, 3, 1), null), agency.clerk());
    }
}
