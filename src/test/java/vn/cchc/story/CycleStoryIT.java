package vn.cchc.story;

import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.engine.OpenTasks;
import vn.cchc.organization.Organization;
import vn.cchc.testing.DemoTest;

/**
 * The second half of the cycle, clicked by the people in it: on the plan in force the units report, one of them is
 * inspected, mends what was found, the year is reviewed, and what is left open stands in next year's draft.
 */
@DemoTest
class CycleStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Organization organization;

    private Stage stage;
    private Reporting reporting;
    private Inspecting inspecting;
    private Remedying remedying;
    private Reviewing reviewing;

    @BeforeEach
    void open() {
        StoryTime.begin();
        stage = new Stage(port);
        var waiting = new WaitingTasks(openTasks, jobs);
        var issuing = new Issuing(stage, waiting);
        var cast = new Cast(organization);
        reporting = new Reporting(stage, waiting, issuing, cast);
        inspecting = new Inspecting(stage, waiting, issuing);
        remedying = new Remedying(stage, waiting, issuing);
        reviewing = new Reviewing(stage, waiting, issuing, cast);
    }

    @AfterEach
    void close() {
        stage.close();
        StoryTime.end();
    }

    @Test
    void whatTheYearLeavesOpenBeginsTheNext() {
        long report = reporting.opens();
        reporting.collects(report);
        reporting.consolidates(report);

        String subject = "Kiểm tra việc thực hiện thủ tục";
        long inspection = inspecting.opens(subject);
        inspecting.prepares(inspection, subject);
        inspecting.visits(inspection);
        inspecting.concludes(inspection);

        long remediation = remedying.begun(Inspecting.FIRST_FINDING);
        remedying.answers(remediation);
        remedying.fixes(remediation);
        remedying.leavesTheOther(remediation);
        remedying.reports(remediation);

        long review = reviewing.opens("Tổng kết, đánh giá năm 2026 của Ban");
        reviewing.scores(review);
        reviewing.appraises(review);
        reviewing.entersTheSurvey(review);
        reviewing.publishes(review);
        reviewing.carriesOver(review, Inspecting.SECOND_FINDING);
    }
}
