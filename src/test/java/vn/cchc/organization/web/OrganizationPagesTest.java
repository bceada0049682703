package vn.cchc.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.cchc.organization.Accounts;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.SigningAuthorities;
import vn.cchc.organization.UnitNames;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages of the organization: who sees them, what they change, what they refuse. */
@CchcTest
class OrganizationPagesTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organization organization;

    @Autowired
    private SigningAuthorities signing;

    @Autowired
    private UnitNames names;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private TestOrganization test;

    private MockMvc pages;
    private TestAgency agency;

    @BeforeEach
    void open() {
        pages = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        agency = test.agency("HCTH", "TCKT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/people", "/signing", "/names", "/agency", "/history"})
    void areShownToTheAdministratorOfTheAgencyOnly(String page) throws Exception {
        as(agency.administrator(), get("/organization" + page)).andExpect(status().isOk());
        as(agency.leader(), get("/organization" + page)).andExpect(status().isForbidden());
        as(test.agency("HCTH").administrator(), get("/organization" + page).param("agency", agency.id()))
                .andExpect(status().isForbidden());
        as(test.root(), get("/organization" + page).param("agency", agency.id()))
                .andExpect(status().isOk());
    }

    @Test
    void showUnitsWithTheirPeople() throws Exception {
        as(agency.administrator(), get("/organization"))
                .andExpect(content().string(not(containsString("/units/" + agency.wholeUnit() + "\""))))
                .andExpect(content().string(containsString("Phòng TCKT")))
                .andExpect(content()
                        .string(containsString(
                                organization.person(agency.head("TCKT")).fullName())));
        as(agency.administrator(), get("/organization/units/" + agency.unit("HCTH")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Trưởng phòng")));
    }

    @Test
    void changeUnits() throws Exception {
        act(post("/organization/units")
                        .param("agency", agency.id())
                        .param("name", "Phòng Mới")
                        .param("code", "PM")
                        .param("from", "2026-01-01"))
                .andExpect(flash().attributeExists("notice"));
        long added = organization.units(agency.id(), LocalDate.of(2026, 2, 2)).stream()
                .filter(unit -> unit.name().equals("Phòng Mới"))
                .findFirst()
                .orElseThrow()
                .id();
        act(post("/organization/units/" + added + "/name")
                        .param("name", "Phòng Mới hơn")
                        .param("code", ""))
                .andExpect(redirectedUrl("/organization/units/" + added));
        act(post("/organization/units/" + added + "/parent").param("parent", "" + agency.unit("HCTH")));
        assertThat(organization.unit(added).parentId()).isEqualTo(agency.unit("HCTH"));
        act(post("/organization/units/" + added + "/end")
                        .param("successor", "" + agency.unit("TCKT"))
                        .param("lastDay", "2026-06-30"))
                .andExpect(flash().attributeExists("notice"));
        assertThat(organization.unit(added).successorId()).isEqualTo(agency.unit("TCKT"));
        as(agency.administrator(), get("/organization/history"))
                .andExpect(content().string(containsString("Đổi tên Phòng Mới thành Phòng Mới hơn")));
    }

    @Test
    void sayWhyAnActIsRefusedAndChangeNothing() throws Exception {
        act(post("/organization/units")
                        .param("agency", agency.id())
                        .param("name", " ")
                        .param("code", "")
                        .param("from", "2026-01-01"))
                .andExpect(flash().attribute("problem", "Cần điền: Tên đơn vị."));
        act(post("/organization/units/" + agency.unit("HCTH") + "/parent").param("parent", "" + agency.unit("HCTH")))
                .andExpect(flash().attribute("problem", containsString("không thể thuộc chính nó")));
        act(post("/organization/units")
                        .param("agency", agency.id())
                        .param("name", "x".repeat(301))
                        .param("code", "")
                        .param("from", "2026-01-01"))
                .andExpect(flash().attribute("problem", containsString("300")));
        act(post("/organization/units")
                        .param("agency", agency.id())
                        .param("name", "P")
                        .param("code", "")
                        .param("from", "hôm nay"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void escapeWhatPeopleType() throws Exception {
        act(post("/organization/units")
                .param("agency", agency.id())
                .param("name", "<script>alert(1)</script>")
                .param("code", "")
                .param("from", "2026-01-01"));

        as(agency.administrator(), get("/organization"))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("&lt;script&gt;alert")));
    }

    @Test
    void lookAfterPeople() throws Exception {
        String id = "moi." + agency.id();
        act(post("/organization/people")
                        .param("agency", agency.id())
                        .param("id", id)
                        .param("fullName", "Người mới")
                        .param("email", "")
                        .param("password", "ngan"))
                .andExpect(flash().attribute("problem", containsString("10")));
        act(post("/organization/people")
                        .param("agency", agency.id())
                        .param("id", id)
                        .param("fullName", "Người mới")
                        .param("email", "a@b.vn")
                        .param("password", "Đủ dài và lạ 1"))
                .andExpect(flash().attributeExists("notice"));
        act(post("/organization/people/" + id + "/appointments")
                .param("agency", agency.id())
                .param("role", "HEAD")
                .param("unit", "" + agency.unit("HCTH"))
                .param("position", "Phó Trưởng phòng")
                .param("from", "2026-01-01"));
        assertThat(organization.holds(id, Role.HEAD, agency.unit("HCTH"))).isTrue();
        as(agency.administrator(), get("/organization/people/" + id))
                .andExpect(content().string(containsString("Phó Trưởng phòng")));
        act(post("/organization/people/" + id + "/password").param("password", "Khác hẳn rồi 2"));
        assertThat(passwords.matches(
                        "Khác hẳn rồi 2", accounts.loadUserByUsername(id).getPassword()))
                .isTrue();
        act(post("/organization/people/" + id + "/close")).andExpect(flash().attributeExists("notice"));
        assertThat(organization.person(id).active()).isFalse();
        act(post("/organization/people/" + id + "/open"));
        assertThat(organization.person(id).active()).isTrue();
        as(agency.administrator(), get("/organization/people").param("search", "%"))
                .andExpect(content().string(not(containsString("Người mới"))));
        as(agency.administrator(), get("/organization/people").param("search", "ngƯời MỚI"))
                .andExpect(content().string(containsString(id)));
    }

    @Test
    void lookAfterSigningAuthorities() throws Exception {
        act(post("/organization/signing")
                        .param("agency", agency.id())
                        .param("person", agency.head("HCTH"))
                        .param("mode", "SIGN_BY_ORDER")
                        .param("position", "Trưởng phòng HCTH")
                        .param("superior", "")
                        .param("grantedBy", "")
                        .param("basis", "Quy chế")
                        .param("types", "TB, CV")
                        .param("from", "2026-01-01"))
                .andExpect(flash().attributeExists("notice"));
        var held = signing.heldBy(agency.head("HCTH"), "TB", LocalDate.of(2026, 2, 2));
        assertThat(held)
                .singleElement()
                .satisfies(title -> assertThat(title.blockText()).isEqualTo("TL. GIÁM ĐỐC / TRƯỞNG PHÒNG HCTH"));
        act(post("/organization/signing/" + held.get(0).authorityId() + "/end")
                .param("agency", agency.id())
                .param("lastDay", "2026-01-31"));
        assertThat(signing.heldBy(agency.head("HCTH"), "TB", LocalDate.of(2026, 2, 2)))
                .isEmpty();
        as(agency.administrator(), get("/organization/signing"))
                .andExpect(content().string(containsString("Hết hiệu lực sau ngày 31/01/2026")));
    }

    @Test
    void lookAfterNames() throws Exception {
        act(post("/organization/names/aliases")
                .param("agency", agency.id())
                .param("alias", "Văn thư lưu trữ")
                .param("target", "unit-" + agency.unit("HCTH")));
        assertThat(names.resolve(agency.id(), "văn thư lưu trữ", LocalDate.of(2026, 2, 2))
                        .unitIds())
                .containsExactly(agency.unit("HCTH"));
        act(post("/organization/names/groups")
                .param("agency", agency.id())
                .param("name", "Các phòng tham mưu")
                .param("members", "" + agency.unit("TCKT")));
        act(post("/organization/names/externals").param("agency", agency.id()).param("name", "Hội Luật gia tỉnh"));
        act(post("/organization/names/aliases")
                        .param("agency", agency.id())
                        .param("alias", "A")
                        .param("target", "person-1"))
                .andExpect(flash().attributeExists("problem"));
        as(agency.administrator(), get("/organization/names").param("try", "các phòng tham mưu"))
                .andExpect(content().string(containsString("Hội Luật gia tỉnh")))
                .andExpect(content().string(containsString("Nhóm đơn vị:")));
        as(agency.administrator(), get("/organization/names").param("try", "Phòng Tham muu gì đó"))
                .andExpect(status().isOk());
    }

    @Test
    void foundAgenciesForTheSystemAdministratorOnly() throws Exception {
        String id = agency.id() + "-moi";
        MockHttpServletRequestBuilder found = post("/organization/agency/new")
                .param("id", id)
                .param("parent", agency.id())
                .param("from", "2026-01-01")
                .param("name", "Trung tâm Mới")
                .param("shortName", "TTM")
                .param("symbol", "TTM")
                .param("governingBody", "")
                .param("place", "Khánh Hòa")
                .param("collectiveName", "")
                .param("headTitle", "Giám đốc");
        act(found).andExpect(status().isForbidden());
        as(agency.administrator(), get("/organization/agency/new")).andExpect(status().isForbidden());
        as(test.root(), get("/organization/agency/new")).andExpect(status().isOk());
        as(test.root(), found.with(csrf())).andExpect(flash().attributeExists("notice"));
        assertThat(organization.agency(id).parentId()).isEqualTo(agency.id());
        assertThat(names.resolve(agency.id(), "trung tâm mới", LocalDate.of(2026, 2, 2))
                        .known())
                .isTrue();
    }

    private ResultActions act(MockHttpServletRequestBuilder request) throws Exception {
        return as(agency.administrator(), request.with(csrf()));
    }

    private ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.with(user(accounts.loadUserByUsername(person))));
    }
}
