package vn.cchc.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.cchc.plan.TestPlan.item;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.RowView;
import vn.cchc.task.Workshop;
import vn.cchc.task.process.PlanTaskProcess;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Tasks that were ordered after the plan was issued. */
@CchcTest
class AddedTaskTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Workshop workshop;

    @Autowired
    private PlanRows rows;

    @Autowired
    private TestOrganization organizations;

    private TestAgency agency;
    private long plan;

    @BeforeEach
    void planInForce() {
        agency = organizations.agency();
        workshop.open();
        plan = rows.row(workshop.begun(agency, item("Kế hoạch", "Quý II/2026", "Phòng HCTH")))
                .planId();
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void aTaskOrderedLaterJoinsThePlanAndBegins() throws Exception {
        web.perform(get(address()).with(user(agency.coordinator())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Văn bản giao nhiệm vụ")));

        send(agency.coordinator(), "215/UBND-NC", "20/02/2026", "Phòng TCKT").andExpect(status().is3xxRedirection());

        List<RowView> all = rows.rows(plan, 0, 10);
        RowView added = all.get(all.size() - 1);
        assertThat(added.title()).isEqualTo("Rà soát thủ tục nội bộ");
        assertThat(added.order().notation()).isEqualTo("215/UBND-NC");
        assertThat(added.order().issuedOn()).hasToString("2026-02-20");
        workshop.runJobs(added.id());
        assertThat(workshop.openKeys(added.id())).isEmpty();
        workshop.moveTo(workshop.piece(added.id()).startsOn());
        workshop.runJobs(added.id());
        assertThat(workshop.openKeys(added.id())).containsExactly(PlanTaskProcess.ASSIGN);
        web.perform(get("/plans/" + plan).with(user(agency.officer("HCTH"))))
                .andExpect(content().string(containsString("Phát sinh theo 215/UBND-NC ngày 20/02/2026")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-02-20, Phòng TCKT, Chưa ghi văn bản giao nhiệm vụ.",
        "215/UBND-NC, '', Phòng TCKT, Chưa ghi ngày của văn bản giao nhiệm vụ.",
        "215/UBND-NC, 2031-01-01, Phòng TCKT, Ngày của văn bản giao nhiệm vụ không được sau hôm nay.",
        "215/UBND-NC, 2026-02-20, '', chưa rõ đơn vị chủ trì",
        "215/UBND-NC, 2026-02-20, Phòng Không có, chưa rõ đơn vị chủ trì"
    })
    void whatIsIncompleteIsToldAndNothingIsAdded(String by, String on, String lead, String sentence) throws Exception {
        send(agency.coordinator(), by, on, lead)
                .andExpect(status().is4xxClientError())
                .andExpect(content().string(containsString(sentence)));
        assertThat(rows.outline(plan)).hasSize(1);
    }

    @Test
    void onlyTheCoordinatorOfTheAgencyAdds() throws Exception {
        send(agency.head("TCKT"), "215/UBND-NC", "2026-02-20", "Phòng TCKT").andExpect(status().isForbidden());
        TestAgency other = organizations.agency();
        send(other.coordinator(), "215/UBND-NC", "2026-02-20", "Phòng TCKT").andExpect(status().isNotFound());
        web.perform(get(address()).with(user(other.coordinator()))).andExpect(status().isNotFound());
        assertThat(rows.outline(plan)).hasSize(1);
    }

    private ResultActions send(String person, String by, String on, String lead) throws Exception {
        MockHttpServletRequestBuilder form = post(address())
                .with(csrf())
                .with(user(person))
                .param("orderedBy", by)
                .param("orderedOn", on)
                .param("number", "7")
                .param("title", "Rà soát thủ tục nội bộ")
                .param("items[0].deliverable", "Báo cáo rà soát")
                .param("items[0].deadline", "Tháng 9/2026")
                .param("items[0].lead", lead);
        return web.perform(form);
    }

    private String address() {
        return "/plans/" + plan + "/added-tasks";
    }
}
