package vn.cchc.story;

import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.engine.OpenTasks;
import vn.cchc.testing.DemoTest;

/**
 * The second half of the cycle, clicked by the people in it: on the plan in force a division is inspected, answers for
 * what was found, and mends it.
 */
@DemoTest
class CycleStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private ManagementService jobs;

    private Stage stage;
    private Inspecting inspecting;
    private Remedying remedying;

    @BeforeEach
    void open() {
        StoryTime.begin();
        stage = new Stage(port);
        var waiting = new WaitingTasks(openTasks, jobs);
        var issuing = new Issuing(stage, waiting);
        inspecting = new Inspecting(stage, waiting, issuing);
        remedying = new Remedying(stage, waiting, issuing);
    }

    @AfterEach
    void close() {
        stage.close();
        StoryTime.end();
    }

    @Test
    void whatAnInspectionFindsIsMended() {
        String subject = "Kiểm tra việc thực hiện thủ tục";
        long inspection = inspecting.opens(subject);
        inspecting.prepares(inspection, subject);
        inspecting.visits(inspection);
        inspecting.concludes(inspection);

        long remediation = remedying.begun(Inspecting.FIRST_FINDING);
        remedying.answers(remediation);
        remedying.fixes(remediation);
        remedying.reports(remediation);
    }
}
