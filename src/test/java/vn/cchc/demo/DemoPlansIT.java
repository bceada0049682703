package vn.cchc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.document.domain.DocumentActions;
import vn.cchc.engine.Substitutes;
import vn.cchc.testing.DemoTest;

/** The demo as a newcomer finds it: a plan for each agency, each at another point of its life. */
@DemoTest
class DemoPlansIT {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DocumentActions documents;

    @Autowired
    private Substitutes substitutes;

    @Test
    void everyAgencyHasItsPlanAtAnotherPointOfItsLife() {
        assertThat(counts("select agency_id || ' ' || plan_year || ' ' || state, count(*) from plan group by 1"))
                .containsKeys(
                        "ban-qlda 2026 ISSUED",
                        "vp-ubnd 2026 SIGNING",
                        "ubnd-tinh 2026 SIGNING",
                        "tt-hnnk 2026 DRAFT",
                        "ubnd-tinh 2025 CLOSED");
    }

    @Test
    void thePlanUnderWayHasWorkAtEveryStep() {
        Map<String, Long> states =
                counts("select state, count(*) from work where agency_id = 'ban-qlda' group by state");
        assertThat(states.get("COMPLETED")).isGreaterThan(15);
        assertThat(states.keySet()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(counts("select task_def_key_, count(*) from act_ru_task where tenant_id_ = 'ban-qlda' group by 1"))
                .containsKeys("draft", "approve", "number", "register-event");
    }

    @Test
    void lastYearsPlanIsFinishedWithMostOfItInTime() {
        assertThat(counts("select state, count(*) from work where agency_id = 'ubnd-tinh' group by state"))
                .containsOnlyKeys("COMPLETED");
        Map<String, Long> inTime = counts("select (done_on <= effective_due)::text, count(*) from work_item i"
                + " join work w on w.id = i.work_id where w.agency_id = 'ubnd-tinh' and effective_due is not null"
                + " group by 1");
        assertThat(inTime.get("true")).isGreaterThan(inTime.get("false"));
    }

    @Test
    void lastYearsPlanIsADocumentThatOpensAsItWasSigned() {
        long document = jdbc.sql("select document_id from plan where agency_id = 'ubnd-tinh' and plan_year = 2025")
                .query(Long.class)
                .single();

        assertThat(documents.allowed(document, "chutich.tinh").intact()).isTrue();
    }

    @Test
    void somethingIsLateAtTheBoard() {
        assertThat(jdbc.sql("select count(*) from work_item i join work w on w.id = i.work_id"
                                + " where w.agency_id = 'ban-qlda' and i.effective_due = date '2026-03-31'"
                                + " and i.state = 'AWAITING_SIGNATURE'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void whatGoesOnWasReportedInTimeButForThePeriodOfWhichNobodyThought() {
        assertThat(counts("select state, count(*) from work_item_date group by 1"))
                .containsOnlyKeys("DONE", "NO_UPDATE");
        assertThat(jdbc.sql("select count(*) from work_item_date where done_on > due_on")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void everyPlanHasGoalsWithFigures() {
        assertThat(counts("select p.agency_id, count(*) from plan_goal g join plan p on p.id = g.plan_id group by 1"))
                .containsOnlyKeys("ban-qlda", "ubnd-tinh", "vp-ubnd", "tt-hnnk");
    }

    @Test
    void somebodyIsOnLeaveAndAColleagueDoesTheWork() {
        assertThat(substitutes.tasks("cv2.tckt.qlda"))
                .isNotEmpty()
                .allSatisfy(other -> assertThat(other.absent()).isEqualTo("cv.tckt.qlda"));
    }

    @Test
    void nothingHasFailedBehindTheScenes() {
        assertThat(jdbc.sql("select count(*) from act_ru_incident")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Map<String, Long> counts(String sql) {
        return jdbc.sql(sql).query((row, number) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
