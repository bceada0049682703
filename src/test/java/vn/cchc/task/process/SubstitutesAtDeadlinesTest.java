package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.cchc.plan.TestPlan.item;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.notice.domain.NoticeLine;
import vn.cchc.notice.domain.OwnNotices;
import vn.cchc.shared.StandIn;
import vn.cchc.task.DeadlineOrders;
import vn.cchc.task.ExtensionState;
import vn.cchc.task.ExtensionView;
import vn.cchc.task.WorkOrders;
import vn.cchc.task.domain.Extending;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.PeopleAtWork;
import vn.cchc.testing.SignedInAs;

/** Later last days, standstill and early starts while the people concerned are on leave. */
@CchcTest
class SubstitutesAtDeadlinesTest extends DeliverableCase {

    private static final LocalDate WISHED = LocalDate.of(2026, 8, 20);

    @Autowired
    private DeadlineOrders deadlines;

    @Autowired
    private WorkOrders orders;

    @Autowired
    private Extending extending;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private OwnNotices notices;

    @Autowired
    private PeopleAtWork people;

    @Autowired
    private TaskService tasks;

    @Autowired
    private MockMvc web;

    private String officer;
    private String substitute;

    @BeforeEach
    void people() {
        officer = agency.officer("HCTH");
        substitute = agency.officer("TCKT");
    }

    @Test
    void aSubstituteAsksOnThePagesOfTheOneOnLeaveAndBothAreNamed() throws Exception {
        long row = assigned(item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH"));
        long item = workshop.item(row).id();
        cover(officer, substitute);
        OpenTask draft = workshop.mine(row, officer, DeliverableProcess.DRAFT, item);
        String own = "/works/items/" + item + "/extension";
        String page = "/thay/" + draft.id() + own;

        send(own).andExpect(status().isForbidden());
        send(page).andExpect(status().isForbidden());
        people.inEngine(substitute, () -> tasks.claim(draft.id(), substitute));
        send(page).andExpect(redirectedUrl("/thay/" + draft.id() + "/works/rows/" + row));

        assertThat(asked(item).askedBy()).isEqualTo(substitute);
        assertThat(asked(item).askedFor()).isEqualTo(officer);
        web.perform(get("/works/rows/" + row).with(user(agency.leader())))
                .andExpect(content()
                        .string(containsString("cv1.tckt " + agency.id() + " thay cv1.hcth " + agency.id()
                                + " đề nghị ngày 02/03/2026")));
        assertThat(people.form(decision(item).id(), agency.leader()))
                .hasEntrySatisfying(
                        "askedBy",
                        who -> assertThat(who.toString().replace("\\", ""))
                                .isEqualTo(
                                        "cv1.tckt " + agency.id() + " thay cv1.hcth " + agency.id() + " (Phòng HCTH)"))
                .containsEntry("authorityHint", "");
        decide(item, agency.leader(), "grant");
        assertThat(told(officer, "được đồng ý")).hasSize(1);
        assertThat(told(substitute, "được đồng ý"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.text()).startsWith("Thay cv1.hcth " + agency.id() + ": Đề nghị gia hạn"));
    }

    private ResultActions send(String page) throws Exception {
        return web.perform(post(page)
                .servletPath(page)
                .with(csrf())
                .with(user(substitute))
                .param("wished", "20/08/2026")
                .param("reason", "Chờ số liệu của tỉnh"));
    }

    @Test
    void whoStandsInForALeaderDoesNotDecideUnlessALeaderTooAndSoWithTheOthers() {
        long row = assigned(item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH"));
        long item = workshop.item(row).id();
        ask(item);
        cover(agency.leader(), agency.coordinator());

        assertThat(people.form(decision(item).id(), agency.coordinator()).get("authorityHint"))
                .asString()
                .startsWith("Bạn đang làm thay lanhdao " + agency.id());
        for (String answer : List.of("grant", "refuse")) {
            refused("task.refusal.setter-not-passed-on", () -> decide(item, agency.coordinator(), answer));
        }
        assertThat(asked(item).state()).isEqualTo(ExtensionState.ASKED);
        assertThat(decision(item).assignee()).isNull();

        StandIn.acting(agency.deputy(), agency.leader(), agency.id(), () -> {
            extending.refuse(asked(item).id(), "Chưa đủ căn cứ", agency.deputy());
            return null;
        });
        assertThat(asked(item).state()).isEqualTo(ExtensionState.REFUSED);
    }

    @Test
    void theSubstituteOfTheCoordinatorStopsAndStartsClocksButNotOfTheOwnWork() {
        long row = assigned(item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH"));
        long item = workshop.item(row).id();

        refused("task.refusal.own-work", () -> acting(officer, agency.coordinator(), () -> halt(item)));
        acting(substitute, agency.coordinator(), () -> halt(item));
        assertThat(workshop.item(row).halt()).isNotNull();
        refused("task.refusal.own-work", () -> acting(officer, agency.coordinator(), () -> deadlines.resume(item)));
        acting(substitute, agency.coordinator(), () -> deadlines.resume(item));
        assertThat(workshop.item(row).halt()).isNull();
    }

    @Test
    void theSubstituteOfTheHeadLetsTheUnitBeginEarly() {
        long row = workshop.row(agency, item("Kế hoạch kiểm tra", "Tháng 12/2026", "Phòng HCTH"));
        workshop.planned(agency, row);
        long work = workshop.piece(row).id();

        refused(
                "task.refusal.not-starting",
                () -> acting(substitute, agency.head("TCKT"), () -> orders.startEarly(work)));
        acting(substitute, agency.head("HCTH"), () -> orders.startEarly(work));

        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.ASSIGN);
    }

    private void halt(long item) {
        deadlines.halt(item, "Thiếu số liệu", "Sở Nội vụ");
    }

    private void acting(String person, String absent, Runnable act) {
        StandIn.acting(person, absent, agency.id(), () -> {
            SignedInAs.doAs(person, act);
            return null;
        });
    }

    private void ask(long item) {
        SignedInAs.doAs(officer, () -> deadlines.askExtension(item, WISHED, "Chờ số liệu của tỉnh"));
    }

    private ExtensionView asked(long item) {
        return extending.of(List.of(item)).get(0);
    }

    private OpenTask decision(long item) {
        return openTasks
                .of(ExtensionProcess.KEY, List.of(String.valueOf(asked(item).id())))
                .get(0);
    }

    private void decide(long item, String person, String decision) {
        workshop.complete(decision(item), person, "decision", decision, "due", "2026-08-20", "reason", "Đã xem xét");
    }

    private List<NoticeLine> told(String person, String word) {
        return SignedInAs.as(
                person,
                () -> notices.list(false, PageRequest.of(0, 50)).stream()
                        .filter(line -> line.text().contains(word))
                        .toList());
    }
}
