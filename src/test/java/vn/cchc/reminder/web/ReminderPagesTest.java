package vn.cchc.reminder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.cchc.plan.TestPlan.item;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.cchc.reminder.process.Mornings;
import vn.cchc.task.Workshop;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who sees which reminders. */
@CchcTest
class ReminderPagesTest {

    private static final String PRODUCT = "Sổ tay <b>một cửa</b>";
    private static final String SHOWN = "Sổ tay &lt;b&gt;một cửa&lt;/b&gt;";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Mornings mornings;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;
    private TestAgency agency;
    private long row;

    @BeforeEach
    void reminded() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        workshop.open();
        agency = organization.agency();
        row = workshop.begun(agency, item(PRODUCT, "30/6/2026", "Phòng TCKT"));
        jdbc.sql("update plan set advisory_unit_id = ? where agency_id = ?")
                .params(agency.unit("HCTH"), agency.id())
                .update();
        workshop.assign(row, agency, "TCKT");
        mornings.turn(agency, LocalDate.of(2026, 7, 15));
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    private ResultActions page(String person, String address) throws Exception {
        return browser.perform(get(address).with(user(person))).andExpect(status().isOk());
    }

    @Test
    void thoseWhoAnswerForItSeeWhatWasDone() throws Exception {
        for (String person : new String[] {
            agency.leader(), agency.coordinator(), agency.inspector(), agency.head("TCKT"), agency.officer("TCKT")
        }) {
            page(person, "/reminders")
                    .andExpect(content().string(containsString(SHOWN)))
                    .andExpect(content().string(containsString("quá hạn 11 ngày làm việc")))
                    .andExpect(content().string(containsString("1 lần, gần nhất 15/07/2026")))
                    .andExpect(content().string(containsString("Đang trình ký")))
                    .andExpect(content().string(containsString("Đang chờ ý kiến")));
        }
    }

    @Test
    void othersSeeNothingOfIt() throws Exception {
        TestAgency foreign = organization.agency();
        for (String person : new String[] {
            agency.head("HCTH"), agency.colleague("TCKT"), agency.clerk(), foreign.leader(), foreign.coordinator()
        }) {
            page(person, "/reminders").andExpect(content().string(not(containsString(SHOWN))));
            page(person, "/reminders?unit=" + agency.unit("TCKT") + "&late=1")
                    .andExpect(content().string(not(containsString(SHOWN))));
        }
    }

    @Test
    void theListIsNarrowedAndBearsOddAddresses() throws Exception {
        page(agency.leader(), "/reminders?unit=" + agency.unit("TCKT") + "&late=1")
                .andExpect(content().string(containsString(SHOWN)));
        page(agency.leader(), "/reminders?unit=" + agency.unit("QLDA"))
                .andExpect(content().string(not(containsString(SHOWN))));
        page(agency.leader(), "/reminders?unit=x'--&late=%00&page=-7")
                .andExpect(content().string(containsString(SHOWN)));
    }

    @Test
    void theHistoryOfTheRowTellsEveryStep() throws Exception {
        long plan = workshop.piece(row).planId();
        page(agency.coordinator(), "/plans/" + plan + "/rows/" + row)
                .andExpect(content().string(containsString("Báo lãnh đạo việc quá hạn")))
                .andExpect(content().string(containsString("Lập dự thảo công văn đôn đốc")));
        assertThat(mornings.history(row)).contains("reminder.reminded", "reminder.escalated");
    }
}
