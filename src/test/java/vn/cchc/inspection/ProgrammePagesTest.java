package vn.cchc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.cchc.inspection.domain.ProgrammeReading;
import vn.cchc.remediation.process.RemedyDesk;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.Statements;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages of the inspection programme as a browser asks for them, by those who may and those who may not. */
@CchcTest
class ProgrammePagesTest {

    private static final int YEAR = LocalDate.now().getYear();

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private RemedyDesk desk;

    @Autowired
    private ProgrammeReading reading;

    @Autowired
    private TestOrganization organization;

    private MockMvc browser;
    private TestAgency agency;
    private long programme;

    @BeforeEach
    void begin() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        agency = organization.agency();
        String address = act(
                        "",
                        agency.coordinator(),
                        "agency",
                        agency.id(),
                        "year",
                        String.valueOf(YEAR),
                        "title",
                        "Kế hoạch <kiểm tra>",
                        "advisoryUnit",
                        String.valueOf(agency.unit("HCTH")))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        programme = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    @Test
    void theCoordinatorWritesSubmitsAndOpens() throws Exception {
        addLine(agency.coordinator(), agency.unit("TCKT"), "12").andExpect(status().is3xxRedirection());
        page("", agency.coordinator())
                .andExpect(content().string(containsString("Kế hoạch &lt;kiểm tra&gt;")))
                .andExpect(content().string(containsString("Phòng TCKT")))
                .andExpect(content().string(containsString("1/3")));
        long line = reading.lines(programme).get(0).id();
        act(
                        "/" + programme + "/lines/" + line,
                        agency.coordinator(),
                        "unit",
                        String.valueOf(agency.unit("QLDA")),
                        "kind",
                        "THEMATIC",
                        "method",
                        "DESK_REVIEW",
                        "areas",
                        "PROCEDURES",
                        "month",
                        "11",
                        "version",
                        "0")
                .andExpect(status().is3xxRedirection());
        act("/" + programme + "/lines/" + line, agency.coordinator(), "unit", "1", "version", "0")
                .andExpect(status().isConflict());
        act("/" + programme + "/coverage", agency.coordinator(), "percent", "60")
                .andExpect(status().is3xxRedirection());
        act("/" + programme + "/submit", agency.coordinator()).andExpect(status().is3xxRedirection());
        act("/" + programme + "/submit", agency.coordinator()).andExpect(status().isConflict());
        desk.issue(agency, reading.view(programme).documentId(), "HCTH");
        page("", agency.officer("TCKT")).andExpect(status().isOk());
        page("?print", agency.officer("TCKT")).andExpect(status().isOk());
        page("/picture", agency.coordinator()).andExpect(jsonPath("$[0].xml").exists());
        act(
                        "/" + programme + "/lines/" + line + "/open",
                        agency.coordinator(),
                        "visitFrom",
                        "05/11/" + (YEAR + 1),
                        "visitTo",
                        "06/11/" + (YEAR + 1))
                .andExpect(status().is3xxRedirection());
        assertThat(reading.line(line).state()).isEqualTo(ProgrammeLineState.OPENED);
        page("", agency.coordinator())
                .andExpect(content()
                        .string(containsString(
                                "/inspections/" + reading.line(line).inspectionId())));
    }

    @Test
    void aDraftIsNotForThoseWhoWillBeInspected() throws Exception {
        TestAgency foreign = organization.agency();
        for (String person :
                List.of(agency.officer("TCKT"), agency.head("TCKT"), foreign.coordinator(), foreign.leader())) {
            page("", person).andExpect(status().isNotFound());
            page("?print", person).andExpect(status().isNotFound());
            page("/picture", person).andExpect(status().isNotFound());
            list(person).andExpect(content().string(not(containsString("/inspections/programmes/" + programme))));
            addLine(person, agency.unit("TCKT"), "3").andExpect(status().isNotFound());
        }
        for (String person : List.of(agency.leader(), agency.inspector(), agency.head("HCTH"))) {
            page("", person).andExpect(status().isOk());
            addLine(person, agency.unit("TCKT"), "3").andExpect(status().isForbidden());
            act("/" + programme + "/submit", person).andExpect(status().isForbidden());
            act("/" + programme + "/cancel", person, "reason", "Thôi").andExpect(status().isForbidden());
            act("/" + programme + "/coverage", person, "percent", "10").andExpect(status().isForbidden());
        }
        assertThat(reading.lines(programme)).isEmpty();
    }

    @Test
    void howManyInspectionsAreOpenDoesNotMatterToWhatThePageAsks() throws Exception {
        for (String unit : List.of("TCKT", "QLDA")) {
            addLine(agency.coordinator(), agency.unit(unit), "11").andExpect(status().is3xxRedirection());
        }
        act("/" + programme + "/submit", agency.coordinator()).andExpect(status().is3xxRedirection());
        desk.issue(agency, reading.view(programme).documentId(), "HCTH");
        openLine(0);
        int one = Statements.during(this::printed);
        openLine(1);
        assertThat(Statements.during(this::printed)).isEqualTo(one);
    }

    private void openLine(int place) throws Exception {
        act(
                        "/" + programme + "/lines/"
                                + reading.lines(programme).get(place).id() + "/open",
                        agency.coordinator(),
                        "visitFrom",
                        "05/11/" + (YEAR + 1),
                        "visitTo",
                        "06/11/" + (YEAR + 1))
                .andExpect(status().is3xxRedirection());
    }

    private void printed() {
        try {
            page("?print", agency.coordinator()).andExpect(status().isOk());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void wrongInputIsAnsweredWithASentence() throws Exception {
        addLine(agency.coordinator(), agency.unit("TCKT"), "13").andExpect(status().isBadRequest());
        addLine(agency.coordinator(), 999_999_999L, "3").andExpect(status().isNotFound());
        act("/" + programme + "/lines", agency.coordinator(), "month", "3").andExpect(status().isBadRequest());
        act("/" + programme + "/lines", agency.coordinator(), "month", "x", "kind", "<b>")
                .andExpect(status().isBadRequest());
        act(
                        "/" + programme + "/lines",
                        agency.coordinator(),
                        "unit",
                        String.valueOf(agency.unit("TCKT")),
                        "kind",
                        "PLANNED",
                        "method",
                        "ON_SITE",
                        "areas",
                        "",
                        "areas",
                        "",
                        "month",
                        "3")
                .andExpect(status().isBadRequest());
        act("/" + programme + "/submit", agency.coordinator()).andExpect(status().isBadRequest());
        act("/" + programme + "/coverage", agency.coordinator(), "percent", "200")
                .andExpect(status().isBadRequest());
        act(
                        "/" + programme + "/head",
                        agency.coordinator(),
                        "title",
                        " ",
                        "advisoryUnit",
                        String.valueOf(agency.unit("HCTH")),
                        "version",
                        "0")
                .andExpect(status().isBadRequest());
        act("/" + programme + "/cancel", agency.coordinator(), "reason", "").andExpect(status().isBadRequest());
        act("/" + programme + "/cancel", agency.coordinator(), "reason", "Lập lại")
                .andExpect(status().is3xxRedirection());
        assertThat(reading.view(programme).state()).isEqualTo(ProgrammeState.WITHDRAWN);
    }

    private ResultActions addLine(String person, long unit, String month) throws Exception {
        return act(
                "/" + programme + "/lines",
                person,
                "unit",
                String.valueOf(unit),
                "kind",
                "PLANNED",
                "method",
                "ON_SITE",
                "areas",
                "PROCEDURES",
                "content",
                "Niêm yết",
                "month",
                month);
    }

    private ResultActions page(String more, String person) throws Exception {
        return browser.perform(
                get("/inspections/programmes/" + programme + more).with(user(person)));
    }

    private ResultActions list(String person) throws Exception {
        return browser.perform(get("/inspections/programmes").with(user(person)))
                .andExpect(status().isOk());
    }

    private ResultActions act(String path, String person, String... fields) throws Exception {
        var request = post("/inspections/programmes" + path).with(user(person)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return browser.perform(request);
    }
}
