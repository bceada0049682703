package vn.cchc.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.cchc.plan.TestPlan.item;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.cchc.task.WorkState;
import vn.cchc.task.Workshop;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages on which events are registered, corrected and withdrawn, each after a look at what that does. */
@CchcTest
class EventPagesTest {

    private static final String PHRASE = "Không quá 30 ngày kể từ ngày Đề án được phê duyệt";

    @Autowired
    private MockMvc web;

    @Autowired
    private Workshop workshop;

    @Autowired
    private TestOrganization organizations;

    private TestAgency province;
    private TestAgency agency;
    private long row;

    @BeforeEach
    void open() {
        province = organizations.committee("HCTH");
        agency = organizations.below(province, "HCTH");
        workshop.open();
        row = workshop.begun(agency, item("Hội nghị triển khai", PHRASE, "Phòng HCTH"));
        workshop.assign(row, agency, "HCTH");
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void aCoordinatorSeesWhatWaitsLooksAtWhatWillChangeAndRegisters() throws Exception {
        see("/events", agency.coordinator()).andExpect(content().string(containsString("Đề án được phê duyệt")));
        see("/events/new?name=De+an", agency.coordinator())
                .andExpect(content().string(containsString("value=\"02/03/2026\"")));

        send("/events/preview", agency.coordinator(), agency, "Đề án được phê duyệt", "27/02/2026")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hội nghị triển khai")))
                .andExpect(content().string(containsString("29/03/2026")))
                .andExpect(content().string(containsString("thực tế 30/03/2026")));
        assertThat(workshop.item(row).due()).as("only looked at").isNull();

        String address = send("/events", agency.coordinator(), agency, "Đề án được phê duyệt", "27/02/2026")
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(workshop.item(row).due()).isEqualTo(LocalDate.of(2026, 3, 29));
        see(address, agency.officer("HCTH"))
                .andExpect(content().string(containsString("15/QĐ-UBND")))
                .andExpect(content().string(containsString("Hội nghị triển khai")))
                .andExpect(content().string(not(containsString("Ghi nhận chưa đúng?"))));

        web.perform(post(address + "/correction/preview")
                        .param("documentNumber", "16/QĐ-UBND")
                        .param("happenedOn", "20/02/2026")
                        .param("reason", "Nhầm")
                        .with(user(agency.clerk()))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("22/03/2026")));
        web.perform(post(address + "/correction")
                        .param("documentNumber", "16/QĐ-UBND")
                        .param("happenedOn", "20/02/2026")
                        .param("reason", "Nhầm")
                        .with(user(agency.clerk()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(workshop.item(row).due()).isEqualTo(LocalDate.of(2026, 3, 22));

        see(address + "/withdrawal", agency.clerk()).andExpect(content().string(containsString("Trở lại chờ sự kiện")));
        web.perform(post(address + "/withdrawal")
                        .param("reason", "Đề án chưa được phê duyệt")
                        .with(user(agency.clerk()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.WAITING_EVENT);
        see(address, agency.officer("HCTH"))
                .andExpect(content().string(containsString("Đã thu hồi")))
                .andExpect(content().string(containsString("Đề án chưa được phê duyệt")));
    }

    @Test
    void aClerkAboveLearnsHowManyRowsChangeBelowAndNothingElseOfThem() throws Exception {
        see("/events", province.clerk()).andExpect(content().string(not(containsString("Đề án được phê duyệt"))));
        send("/events/preview", province.clerk(), province, "Đề án được phê duyệt", "27/02/2026")
                .andExpect(content().string(containsString("Cơ quan " + agency.id() + ": 1 sản phẩm")))
                .andExpect(content().string(not(containsString("Hội nghị triển khai"))));
        send("/events/preview", province.coordinator(), province, "Đề án được phê duyệt", "27/02/2026")
                .andExpect(content().string(containsString("Hội nghị triển khai")));
        send("/events", province.clerk(), province, "Đề án được phê duyệt", "27/02/2026")
                .andExpect(status().is3xxRedirection());
        assertThat(workshop.item(row).due()).isEqualTo(LocalDate.of(2026, 3, 29));
        see("/events", agency.officer("HCTH")).andExpect(content().string(containsString("Đề án được phê duyệt")));
    }

    @Test
    void onlyItsOwnClerkAndCoordinatorRegisterAndChangeAnAgencysEvents() throws Exception {
        String name = "Đề án được phê duyệt";
        TestAgency foreign = organizations.agency();
        for (String person : new String[] {agency.officer("HCTH"), agency.head("HCTH"), agency.leader()}) {
            send("/events/preview", person, agency, name, "27/02/2026").andExpect(status().isForbidden());
            send("/events", person, agency, name, "27/02/2026").andExpect(status().isForbidden());
        }
        for (String person : new String[] {foreign.clerk(), foreign.coordinator(), foreign.leader()}) {
            send("/events/preview", person, agency, name, "27/02/2026").andExpect(status().isNotFound());
            send("/events", person, agency, name, "27/02/2026").andExpect(status().isNotFound());
        }
        // the agency below knows of the province's events and sets none of them
        send("/events", agency.clerk(), province, name, "27/02/2026").andExpect(status().isForbidden());
        assertThat(workshop.item(row).due()).isNull();

        String address = send("/events", province.clerk(), province, name, "27/02/2026")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        see(address, foreign.coordinator(), 404);
        see(address + "/progress", foreign.coordinator(), 404);
        see(address + "/withdrawal", foreign.coordinator(), 404);
        see(address + "/withdrawal", agency.coordinator(), 403);
        see(address + "/progress", agency.officer("HCTH"))
                .andExpect(content().string(containsString("\"reading\":false")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 27/02/2026, 400",
        "'sau khi có', 27/02/2026, 400",
        "'***', 27/02/2026, 400",
        "Đề án, '', 400",
        "Đề án, 31/02/2026, 400",
        "Đề án, 03/03/2026, 400",
        "Đề án, 01/01/1600, 400",
        "Đề án, 27/02/999999999, 400"
    })
    void whatCannotBeAnEventIsToldInASentence(String name, String day, int answer) throws Exception {
        for (String path : new String[] {"/events/preview", "/events"}) {
            send(path, agency.clerk(), agency, name, day).andExpect(status().is(answer));
        }
        see("/events", agency.clerk()).andExpect(content().string(containsString("Chưa ghi nhận sự kiện nào.")));
    }

    @Test
    void whateverIsSentIsShownAsItWasWrittenOrRefused() throws Exception {
        String script = "<script>alert(1)</script> được phê duyệt";
        send("/events/preview", agency.clerk(), agency, script, "27/02/2026")
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("&lt;script&gt;alert")));
        send("/events", agency.clerk(), agency, script, "27/02/2026").andExpect(status().is3xxRedirection());
        see("/events", agency.clerk()).andExpect(content().string(not(containsString("<script>alert"))));
        send("/events/preview", agency.clerk(), agency, "a\u0000b'; drop table plan --", "27/02/2026")
                .andExpect(status().isOk());
        send("/events", agency.clerk(), agency, "đề án ".repeat(400), "27/02/2026")
                .andExpect(status().isBadRequest());
        web.perform(post("/events")
                        .param("agency", agency.id())
                        .param("name", "Đề án")
                        .param("otherNames", "Nghị định\n".repeat(50))
                        .param("happenedOn", "27/02/2026")
                        .with(user(agency.clerk()))
                        .with(csrf()))
                .andExpect(status().isBadRequest());
        see("/events/999999999999", agency.clerk(), 404);
        see("/events?agency=../etc&page=-7", agency.clerk());
    }

    private ResultActions see(String path, String person) throws Exception {
        return see(path, person, 200);
    }

    private ResultActions see(String path, String person, int answer) throws Exception {
        return web.perform(get(path).with(user(person))).andExpect(status().is(answer));
    }

    private ResultActions send(String path, String person, TestAgency of, String name, String day) throws Exception {
        return web.perform(post(path)
                .param("agency", of.id())
                .param("name", name)
                .param("documentNumber", "15/QĐ-UBND")
                .param("happenedOn", day)
                .with(user(person))
                .with(csrf()));
    }
}
