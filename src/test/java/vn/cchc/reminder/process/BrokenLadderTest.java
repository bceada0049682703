package vn.cchc.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;

/** An agency whose row of the ladder is broken keeps no other agency from being reminded; its own ladder may differ. */
@CchcTest
class BrokenLadderTest extends ReminderCase {

    private static final String FIRST_RULE = "      <rule id=\"ladder-rule-d15\">";

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identity;

    @AfterEach
    void tableIsWhole() throws IOException {
        deploy(table());
    }

    @Test
    void theOthersAreRemindedAndTheBrokenOneMakesUpForItWhenItIsMended() throws IOException {
        TestAgency sound = agency;
        row();
        TestAgency broken = organization.agency();
        agency = broken;
        row();
        deploy(table().replace(FIRST_RULE, rule(broken, "15", "") + FIRST_RULE));
        mornings.timer(day(9, 6));
        Job ofBroken = mornings.jobOf(broken);
        jobs.executeJob(mornings.jobOf(sound).getId());
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> jobs.executeJob(ofBroken.getId())).hasMessageContaining("Nhắc cán bộ");
        }

        assertThat(mornings.days(sound, sound.officer("TCKT"), PRODUCT)).containsExactly(day(9, 6));
        assertThat(mornings.told(broken)).isEmpty();
        assertThat(runtime.createIncidentQuery()
                        .configuration(ofBroken.getId())
                        .singleResult()
                        .getIncidentMessage())
                .contains("Nhắc cán bộ");

        deploy(table());
        jobs.setJobRetries(ofBroken.getId(), 1);
        jobs.executeJob(ofBroken.getId());
        assertThat(mornings.days(broken, broken.officer("TCKT"), PRODUCT)).containsExactly(day(9, 6));
    }

    @Test
    void anAgencyMayHaveALadderOfItsOwn() throws IOException {
        row();
        deploy(table().replace(
                        FIRST_RULE, rule(agency, "15", "\"không\"") + rule(agency, "14", "\"có\"") + FIRST_RULE));
        mornings(day(9, 6), day(10, 6));

        assertThat(mornings.days(agency, agency.officer("TCKT"), PRODUCT)).containsExactly(day(10, 6));
    }

    private static String rule(TestAgency of, String days, String officer) {
        String id = "own-" + days + "-" + of.id();
        String no = "\"không\"";
        return "<rule id=\"" + id + "\"><inputEntry id=\"" + id + "-d\"><text>" + days + "</text></inputEntry>"
                + "<inputEntry id=\"" + id + "-a\"><text>\"" + of.id() + "\"</text></inputEntry>"
                + output(id + "-1", officer)
                + output(id + "-2", no)
                + output(id + "-3", no)
                + output(id + "-4", no)
                + "</rule>";
    }

    private static String output(String id, String word) {
        return "<outputEntry id=\"" + id + "\"><text>" + word + "</text></outputEntry>";
    }

    private static String table() throws IOException {
        return Files.readString(Path.of("bpmn", "reminder-ladder.dmn"));
    }

    private void deploy(String table) {
        identity.clearAuthentication();
        repository
                .createDeployment()
                .name("ladder")
                .addString("reminder-ladder.dmn", table)
                .deploy();
    }
}
