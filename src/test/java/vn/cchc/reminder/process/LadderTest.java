package vn.cchc.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.organization.PeopleAdministration;
import vn.cchc.reminder.domain.Climbing;
import vn.cchc.testing.CchcTest;

/** No step of the ladder is lost, and none is taken twice. */
@CchcTest
class LadderTest extends ReminderCase {

    @Autowired
    private Climbing climbing;

    @Autowired
    private PeopleAdministration people;

    @Test
    void theOfficerIsRemindedEarlyAndTheHeadWhenItGetsClose() {
        row();
        mornings(day(8, 6), day(1, 7));

        assertThat(mornings.days(agency, agency.officer("TCKT"), PRODUCT))
                .containsExactly(day(9, 6), day(19, 6), day(25, 6), day(30, 6), day(1, 7));
        assertThat(mornings.days(agency, agency.head("TCKT"), PRODUCT))
                .containsExactly(day(25, 6), day(30, 6), day(1, 7));
        assertThat(mornings.told(agency))
                .extracting(Mornings.Told::text)
                .contains(
                        "“Hội nghị rà soát”: còn 15 ngày làm việc (hạn 30/06/2026)",
                        "“Hội nghị rà soát”: hôm nay là ngày cuối (hạn 30/06/2026)",
                        "“Hội nghị rà soát”: quá hạn 1 ngày làm việc (hạn 30/06/2026)");
    }

    @Test
    void whatWasMissedIsMadeUpForOnceWithTheDaysThatAreLeft() {
        row();
        mornings.turn(agency, day(18, 6));
        // nothing runs on 19/06 (seven days left) until 24/06
        mornings.turn(agency, day(24, 6));
        mornings.turn(agency, day(24, 6));

        assertThat(mornings.told(agency)).singleElement().satisfies(told -> {
            assertThat(told.person()).isEqualTo(agency.officer("TCKT"));
            assertThat(told.on()).isEqualTo(day(24, 6));
            assertThat(told.text()).contains("còn 4 ngày làm việc");
        });
    }

    @Test
    void twoNodesRemindOnce() throws Exception {
        row();
        mornings.moveTo(day(19, 6));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Object> node = Executors.callable(() -> climbing.climb(agency.id()));
            for (var end : nodes.invokeAll(List.of(node, node))) {
                end.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(mornings.told(agency)).hasSize(1);
    }

    @Test
    void theTimerRestsOnDaysOff() {
        row();
        LocalDate saturday = day(20, 6);
        mornings.timer(saturday);
        assertThat(mornings.jobOf(agency)).isNull();
    }

    @Test
    void whatIsHandedInIsQuiet() {
        long row = row();
        mornings.moveTo(day(18, 6));
        workshop.fileEvidence(row, itemOf(row), agency.officer("TCKT"));
        mornings(day(19, 6), day(15, 7));

        assertThat(mornings.told(agency)).isEmpty();
        assertThat(mornings.letters(agency)).isEmpty();
        assertThat(mornings.cases(agency)).isEmpty();
    }

    @Test
    void aNewLastDayBeginsTheLadderAnew() {
        long item = itemOf(row());
        mornings(day(19, 6), day(19, 6));
        jdbc.sql("update work_item set due_on = '2026-07-31', effective_due = '2026-07-31' where id = ?")
                .param(item)
                .update();
        mornings(day(22, 6), day(22, 7));

        // 31/07 is a Friday: 15 working days before it is 10/07, seven 22/07
        assertThat(mornings.days(agency, agency.officer("TCKT"), PRODUCT))
                .containsExactly(day(19, 6), day(10, 7), day(22, 7));
        assertThat(mornings.letters(agency)).isEmpty();
    }

    @Test
    void withoutAnOfficerTheHeadsAreToldAndWithoutHeadsTheCoordinators() {
        begun(item(PRODUCT, "30/6/2026", "Phòng TCKT"));
        mornings.turn(agency, day(9, 6));
        assertThat(mornings.told(agency)).extracting(Mornings.Told::person).containsExactly(agency.head("TCKT"));

        people.deactivate(agency.head("TCKT"), null, agency.administrator());
        mornings.turn(agency, day(19, 6));
        assertThat(mornings.days(agency, agency.coordinator(), PRODUCT)).containsExactly(day(19, 6));
    }

    @Test
    void whenThereIsNobodyAtAllTheHistorySaysSo() {
        long row = begun(item(PRODUCT, "30/6/2026", "Phòng TCKT"));
        for (String person : List.of(agency.head("TCKT"), agency.coordinator(), agency.leader(), agency.deputy())) {
            people.deactivate(person, null, agency.administrator());
        }
        mornings.turn(agency, day(9, 6));

        assertThat(mornings.told(agency)).isEmpty();
        assertThat(mornings.history(row)).containsExactly("reminder.nobody");
    }
}
