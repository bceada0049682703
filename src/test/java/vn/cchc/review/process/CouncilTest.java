package vn.cchc.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.review.ReviewDesk;
import vn.cchc.review.Reviews;
import vn.cchc.review.SheetView;
import vn.cchc.review.Sheets;
import vn.cchc.review.domain.CouncilChanges;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Members of the council are replaced and added while a review is under way, and the open tasks follow. */
@CchcTest
class CouncilTest {

    @Autowired
    private TestOrganization organization;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sheets sheets;

    @Autowired
    private CouncilChanges changes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Journal journal;

    private TestAgency agency;
    private long review;

    @BeforeEach
    void reviewIsOpen() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-01T02:00:00Z")));
        agency = organization.agency();
        desk.criteria(agency, false);
        review = desk.open(agency, "HCTH", "QLDA");
    }

    @AfterEach
    void clock() {
        ClockUtil.reset();
    }

    @Test
    void whoTakesAMembersPlaceTakesItsOpenTasksButNotTheOwnUnits() {
        desk.handIn(agency, review, "HCTH", "10", "9");
        desk.handIn(agency, review, "QLDA", "10", "9");
        SheetView ofFirst = desk.sheet(agency, review, "HCTH");
        SheetView ofSecond = desk.sheet(agency, review, "QLDA");
        claim(ofFirst, agency.inspector());
        claim(ofSecond, agency.inspector());

        replace(agency.inspector(), agency.officer("HCTH"), "Nghỉ thai sản");

        assertThat(council()).contains(agency.officer("HCTH")).doesNotContain(agency.inspector());
        assertThat(offered(ofFirst))
                .containsExactlyInAnyOrder(agency.coordinator(), agency.head("TCKT"), agency.head("QLDA"));
        assertThat(task(ofFirst).getAssignee()).isNull();
        assertThat(offered(ofSecond))
                .containsExactlyInAnyOrder(agency.coordinator(), agency.head("TCKT"), agency.officer("HCTH"));
        assertThat(task(ofSecond).getAssignee()).isEqualTo(agency.officer("HCTH"));
        assertThatThrownBy(() -> appraise(agency.inspector(), ofSecond)).hasMessage("review.refusal.not-in-council");
        assertThatThrownBy(() -> appraise(agency.officer("HCTH"), ofFirst)).hasMessage("review.refusal.own-unit");
        appraise(agency.officer("HCTH"), ofSecond);
        desk.complete(ofSecond, agency.officer("HCTH"), SheetReview.APPRAISE_SCORE, "acceptRest", true);
        assertThat(journal.history("review", review, PageRequest.of(0, 100)).getContent())
                .anySatisfy(entry -> {
                    assertThat(entry.text()).startsWith("Thay thành viên hội đồng");
                    assertThat(entry.act().reason()).isEqualTo("Nghỉ thai sản");
                });
    }

    @Test
    void theChairsSuccessorIsTheChairAndANewMemberIsAskedAtOnce() {
        desk.handIn(agency, review, "HCTH", "10", "9");
        SheetView sheet = desk.sheet(agency, review, "HCTH");
        claim(sheet, agency.head("TCKT"));

        replace(agency.coordinator(), agency.leader(), "Lãnh đạo trực tiếp làm chủ tịch");
        doAs(agency.coordinator(), () -> changes.add(review, agency.deputy(), "Thêm người"));

        assertThat(council().get(0)).isEqualTo(agency.leader());
        assertThat(offered(sheet)).contains(agency.leader(), agency.deputy()).doesNotContain(agency.coordinator());
        assertThat(task(sheet).getAssignee()).isEqualTo(agency.head("TCKT"));
    }

    @Test
    void aSheetThatIsHandedInLaterGoesToTheCouncilOfThatDay() {
        replace(agency.inspector(), agency.deputy(), "Chuyển công tác");
        desk.handIn(agency, review, "HCTH", "10", "9");

        assertThat(offered(desk.sheet(agency, review, "HCTH")))
                .contains(agency.deputy())
                .doesNotContain(agency.inspector());
    }

    @Test
    void whatCannotBeIsRefusedAndNothingChanges() {
        List<String> before = council();
        TestAgency other = organization.agency();
        refused("review.refusal.not-coordinator", agency.leader(), agency.inspector(), agency.deputy(), "Lý do");
        refused("review.refusal.no-review", other.coordinator(), agency.inspector(), agency.deputy(), "Lý do");
        refused("review.refusal.required.reason", agency.coordinator(), agency.inspector(), agency.deputy(), "  ");
        refused("review.refusal.member-twice", agency.coordinator(), agency.inspector(), agency.head("TCKT"), "Lý do");
        refused("review.refusal.no-member", agency.coordinator(), agency.deputy(), agency.leader(), "Lý do");
        refused("review.refusal.foreign-member", agency.coordinator(), agency.inspector(), other.leader(), "Lý do");
        refused("review.refusal.foreign-member", agency.coordinator(), agency.inspector(), "<b>ai</b>", "Lý do");
        assertThatThrownBy(() -> doAs(agency.coordinator(), () -> changes.add(review, agency.inspector(), "Lý do")))
                .hasMessage("review.refusal.member-twice");
        assertThat(council()).isEqualTo(before);
    }

    @Test
    void somebodyIsLeftToAppraiseEveryUnit() {
        replace(agency.coordinator(), agency.officer("HCTH"), "Lý do");
        replace(agency.inspector(), agency.colleague("HCTH"), "Lý do");
        replace(agency.head("TCKT"), agency.head("HCTH"), "Lý do");

        String fourth = organization.member(agency, agency.unit("HCTH"), Role.OFFICER, "cv4", "Chuyên viên");
        refused("review.refusal.nobody-appraises", agency.coordinator(), agency.head("QLDA"), fourth, "Lý do");
    }

    @Test
    void onceTheResultIsSubmittedTheCouncilStays() {
        desk.settle(agency, review, "HCTH", "10", "9");
        desk.settle(agency, review, "QLDA", "10", "9");
        replace(agency.inspector(), agency.deputy(), "Trước khi trình vẫn thay được");
        desk.complete(review, agency, "submit-result", "decision", "submit", "assessment", "Tốt");

        refused("review.refusal.state.SIGNING", agency.coordinator(), agency.deputy(), agency.leader(), "Lý do");
    }

    private void refused(String key, String person, String leaving, String successor, String reason) {
        assertThatThrownBy(() -> doAs(person, () -> changes.replace(review, leaving, successor, reason)))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private void replace(String leaving, String successor, String reason) {
        doAs(agency.coordinator(), () -> changes.replace(review, leaving, successor, reason));
    }

    private void appraise(String person, SheetView sheet) {
        doAs(person, () -> sheets.appraise(desk.line(sheet, "1.2"), "9", ""));
    }

    private void claim(SheetView sheet, String person) {
        String task = task(sheet).getId();
        desk.desk().signedIn(person, () -> tasks.claim(task, person));
    }

    private Task task(SheetView sheet) {
        return desk.desk().task(SheetReview.KEY, sheet.id(), SheetReview.APPRAISE_SCORE);
    }

    private List<String> offered(SheetView sheet) {
        return tasks.getIdentityLinksForTask(task(sheet).getId()).stream()
                .filter(link -> "candidate".equals(link.getType()))
                .map(IdentityLink::getUserId)
                .toList();
    }

    private List<String> council() {
        return reviews.council(review).stream().map(Person::id).toList();
    }
}
