package vn.cchc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.cchc.testing.SignedInAs.as;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.cchc.inspection.domain.ProgrammeDrafting;
import vn.cchc.inspection.domain.ProgrammeHead;
import vn.cchc.inspection.domain.ProgrammeReading;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What an inspection programme is called: as usual unless the coordinator says otherwise. */
@CchcTest
class ProgrammeTitleTest {

    private static final String USUAL = "Kế hoạch kiểm tra công tác cải cách hành chính năm ";

    @Autowired
    private MockMvc web;

    @Autowired
    private ProgrammeDrafting drafting;

    @Autowired
    private ProgrammeReading reading;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Organization names;

    @Autowired
    private Clock clock;

    private TestAgency agency;
    private String name;

    @BeforeEach
    void agency() {
        agency = organization.agency();
        name = names.agency(agency.id()).name();
    }

    @Test
    void withoutATitleItIsCalledAfterItsYearAndAgency() throws Exception {
        web.perform(get("/inspections/programmes").with(user(agency.coordinator())))
                .andExpect(content()
                        .string(containsString(USUAL + LocalDate.now(clock).getYear() + " của " + name)));
        String address = web.perform(post("/inspections/programmes")
                        .param("agency", agency.id())
                        .param("year", "2031")
                        .param("title", "  ")
                        .param("advisoryUnit", String.valueOf(agency.unit("HCTH")))
                        .with(csrf())
                        .with(user(agency.coordinator())))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        web.perform(get(address).with(user(agency.coordinator())))
                .andExpect(content().string(containsString("<h1>" + USUAL + "2031 của " + name + "</h1>")));
    }

    @Test
    void theCoordinatorsOwnTitleStandsAndMayBeChangedInADraft() {
        long programme = as(agency.coordinator(), () -> drafting.create(agency.id(), 2031, head("Kế hoạch riêng")));
        assertThat(title(programme)).isEqualTo("Kế hoạch riêng");

        doAs(agency.coordinator(), () -> drafting.writeHead(programme, head("Kế hoạch kiểm tra đợt 1"), 0));
        assertThat(title(programme)).isEqualTo("Kế hoạch kiểm tra đợt 1");
        assertThatThrownBy(() -> doAs(agency.coordinator(), () -> drafting.writeHead(programme, head(" "), 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("programme.refusal.required.title");
        assertThatThrownBy(() -> doAs(agency.leader(), () -> drafting.create(agency.id(), 2032, head(""))))
                .isInstanceOf(Refusal.class);
    }

    private ProgrammeHead head(String title) {
        return new ProgrammeHead(title, "", agency.unit("HCTH"), null);
    }

    private String title(long programme) {
        return as(agency.coordinator(), () -> reading.readable(programme).title());
    }
}
