package vn.cchc.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.cchc.organization.Role;
import vn.cchc.review.ReviewDesk;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.Statements;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Opening a review in a large agency costs the database no more than in a small one. */
@CchcTest
class NewReviewStatementsTest {

    @Autowired
    private TestOrganization organization;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private MockMvc web;

    @Test
    void theNumberOfStatementsDoesNotDependOnThePeopleListed() {
        TestAgency small = organization.agency("HCTH");
        TestAgency large = crowded("HCTH", "TCKT", "QLDA", "QLDT", "KTHT");
        desk.criteria(small, false);
        desk.criteria(large, false);

        assertThat(Statements.during(() -> page("/reviews/new", large.coordinator())))
                .isEqualTo(Statements.during(() -> page("/reviews/new", small.coordinator())));
    }

    @Test
    void thePageOfAReviewCostsTheSameWhateverTheCouncil() {
        TestAgency small = organization.agency();
        TestAgency large = crowded("HCTH", "TCKT", "QLDA");
        desk.criteria(small, false);
        desk.criteria(large, false);
        long few = desk.open(small, "HCTH");
        long many = desk.open(large, "HCTH");

        assertThat(Statements.during(() -> page("/reviews/" + many, large.coordinator())))
                .isEqualTo(Statements.during(() -> page("/reviews/" + few, small.coordinator())));
    }

    private TestAgency crowded(String... units) {
        TestAgency agency = organization.agency(units);
        agency.units().forEach((code, unit) -> {
            for (int i = 0; i < 6; i++) {
                organization.member(agency, unit, Role.OFFICER, "them" + i + "." + code.toLowerCase(), "Chuyên viên");
            }
        });
        return agency;
    }

    private void page(String address, String person) {
        try {
            web.perform(get(address).with(user(person))).andExpect(status().isOk());
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }
}
