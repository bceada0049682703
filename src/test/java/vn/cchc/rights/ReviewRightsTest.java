package vn.cchc.rights;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.engine.OpenTasks;
import vn.cchc.review.ReviewDesk;
import vn.cchc.review.SheetView;
import vn.cchc.review.process.YearEndReview;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/**
 * Who may do what in the review of a year. HCTH scores itself; the council is the coordinator, the inspector and the heads
 * of TCKT and QLDA.
 */
@CchcTest
class ReviewRightsTest {

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private Rights rights;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency own;
    private Rights.Agencies agencies;
    private long set;
    private long review;
    private SheetView sheet;

    @BeforeEach
    void reviewIsOpen() {
        TestAgency above = organizations.agency();
        own = organizations.below(above, "HCTH", "TCKT", "QLDA");
        agencies = new Rights.Agencies(own, above, organizations.agency());
        set = desk.criteria(own, true);
        review = desk.open(own, "HCTH", "QLDA");
        sheet = desk.sheet(own, review, "HCTH");
    }

    @TestFactory
    Stream<DynamicTest> whileUnitsScoreThemselves() {
        return tests("""
                GET  /reviews                                  | own: all | above: all | foreign: all
                GET  /reviews/new                              | own: coordinator | above: coordinator | foreign: coordinator
                POST /reviews agency={agency}&year=2027&title=Tổng&advisoryUnit={unit}&units={unit}&chair={coordinator}&members={inspector} | own: coordinator
                GET  /reviews/{review}                         | own: all
                GET  /reviews/{review}/picture                 | own: all
                GET  /reviews/{review}/sheets/{unit}           | own: officer, head, other-head, leader, inspector, coordinator
                POST /reviews/{review}/sheets/{unit}/self score={score}&version=0&points=5&note=Đủ | own: officer, head
                FILE /reviews/{review}/sheets/{unit}/files score={score} | own: officer, head
                POST /reviews/{review}/sheets/{unit}/appraise score={score}&version=0&points=5&note=Đủ | own: other-head, inspector, coordinator
                POST /reviews/{review}/sheets/{unit}/accept-rest | own: other-head, inspector, coordinator
                POST /reviews/{review}/survey/source source=SIPAS | own: coordinator
                POST /reviews/{review}/council member={officer}&reason=Thiếu người | own: coordinator
                POST /reviews/{review}/refresh                 | own: coordinator
                POST /reviews/{review}/cancel reason=Thôi      | own: coordinator
                POST /reviews/{review}/carry-over draft=1      | own: coordinator
                POST /reviews/criteria/{set}/copy year=2027    | own: coordinator
                POST /reviews/criteria/{set}/rename title=Bộ   | own: coordinator
                TAKE self-score                                | own: officer, head
                """);
    }

    @TestFactory
    Stream<DynamicTest> whenItIsPublished() {
        jdbc.sql("update review set state = 'PUBLISHED' where id = ?")
                .param(review)
                .update();
        return tests("""
                GET  /reviews/{review}                         | own: all | above: leader, coordinator
                GET  /reviews/{review}?print                   | own: all | above: leader, coordinator
                GET  /reviews/{review}/sheets/{unit}           | own: all | above: leader, coordinator
                """);
    }

    private Stream<DynamicTest> tests(String table) {
        var places = Map.of(
                "agency", own.id(),
                "review", review,
                "set", set,
                "unit", own.unit("HCTH"),
                "score", desk.score(sheet, "1.2").id(),
                "coordinator", own.coordinator(),
                "inspector", own.inspector(),
                "officer", own.officer("HCTH"));
        return rights.tests(
                Rule.table(table, places),
                agencies,
                openTasks.of(YearEndReview.KEY, List.of(String.valueOf(review))).stream()
                        .filter(task -> task.businessKey().equals(String.valueOf(sheet.id()))
                                || YearEndReview.KEY.equals(task.processKey()))
                        .toList());
    }
}
