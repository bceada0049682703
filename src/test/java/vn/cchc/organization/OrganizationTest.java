package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who holds which role where, and who is signed in. */
@CchcTest
class OrganizationTest {

    @Autowired
    private Organization organization;

    @Autowired
    private PeopleAdministration people;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestOrganization test;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoLeadsOrCoordinatesOverseesTheAgenciesBelowOnAllLevels() {
        TestAgency above = test.agency("HCTH");
        TestAgency below = test.below(above, "HCTH");
        TestAgency lowest = test.below(below, "HCTH");
        test.below(test.agency("HCTH"), "HCTH");

        assertThat(organization.overseen(above.leader())).containsExactlyInAnyOrder(below.id(), lowest.id());
        assertThat(organization.overseen(below.coordinator())).containsExactly(lowest.id());
        assertThat(organization.overseen(lowest.leader())).isEmpty();
        assertThat(organization.overseen(above.clerk())).isEmpty();
    }

    @Test
    void knowsWhoHoldsWhichRoleWhere() {
        TestAgency agency = test.agency("HCTH", "TCKT");
        TestAgency other = test.agency("HCTH");

        assertThat(organization.members(agency.unit("HCTH"), Role.HEAD))
                .extracting(Person::id)
                .containsExactly(agency.head("HCTH"));
        assertThat(organization.members(agency.unit("HCTH"), Role.OFFICER)).hasSize(2);
        assertThat(organization.members(
                        List.of(agency.unit("HCTH"), agency.unit("TCKT")), Set.of(Role.HEAD, Role.OFFICER)))
                .contains(agency.head("HCTH"), agency.officer("HCTH"), agency.head("TCKT"), agency.officer("TCKT"))
                .doesNotContain(agency.leader(), agency.clerk());
        assertThat(organization.members(List.of(agency.unit("TCKT")), Set.of(Role.HEAD)))
                .containsExactly(agency.head("TCKT"));
        assertThat(organization.members(List.of(), Set.of(Role.HEAD))).isEmpty();
        assertThat(organization.holders(agency.id(), Role.HEAD)).hasSize(2);
        assertThat(organization.holders(agency.id(), Role.CLERK))
                .extracting(Person::id)
                .containsExactly(agency.clerk());
        assertThat(organization.holds(agency.head("TCKT"), Role.HEAD, agency.unit("TCKT")))
                .isTrue();
        assertThat(organization.holds(agency.head("TCKT"), Role.HEAD, agency.unit("HCTH")))
                .isFalse();
        assertThat(organization.holds(agency.leader(), Role.LEADER, agency.id()))
                .isTrue();
        assertThat(organization.holds(agency.leader(), Role.LEADER, other.id())).isFalse();
        assertThat(organization.unitsOf(agency.officer("TCKT"))).containsExactly(agency.unit("TCKT"));
        assertThat(organization.agencyOf(agency.officer("TCKT"))).isEqualTo(agency.id());
    }

    @Test
    void listsTheUnitForTheWholeAgencyOnlyWhereItIsNeeded() {
        TestAgency small = test.agency(new String[0]);
        TestAgency large = test.agency("HCTH", "TCKT");
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(organization.units(small.id(), day)).extracting(Unit::id).containsExactly(small.wholeUnit());
        assertThat(organization.units(large.id(), day)).extracting(Unit::code).containsExactly("HCTH", "TCKT");
        test.member(large, large.wholeUnit(), Role.OFFICER, "le", "Chuyên viên");
        assertThat(organization.units(large.id(), day)).hasSize(3);
    }

    @Test
    void countsPeopleOnlyWhileTheyAreActiveAndAppointed() {
        TestAgency agency = test.agency("HCTH");
        LocalDate today = LocalDate.now();
        String left = test.person(agency, "denhan");
        appointments.appoint(
                new NewAppointment(
                        left, agency.id(), null, Role.CLERK, "Văn thư", TestOrganization.SINCE, today.minusDays(1)),
                agency.administrator());
        String later = test.person(agency, "chuaden");
        appointments.appoint(
                new NewAppointment(later, agency.id(), null, Role.CLERK, "Văn thư", today.plusDays(2), null),
                agency.administrator());
        people.deactivate(agency.clerk(), null, agency.administrator());

        assertThat(organization.holders(agency.id(), Role.CLERK)).isEmpty();
        assertThat(organization.appointments(agency.clerk())).isEmpty();
        assertThat(organization.holds(left, Role.CLERK, agency.id())).isFalse();
    }

    @Test
    void knowsWhoIsSignedIn() {
        TestAgency agency = test.agency("HCTH");
        signIn(agency.leader());
        assertThat(organization.currentPerson().id()).isEqualTo(agency.leader());

        people.deactivate(agency.leader(), null, agency.administrator());
        assertThatThrownBy(organization::currentPerson).isInstanceOf(Refusal.class);

        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", agency.administrator(), AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        assertThatThrownBy(organization::currentPerson).isInstanceOf(Refusal.class);
        SecurityContextHolder.clearContext();
        assertThatThrownBy(organization::currentPerson).isInstanceOf(Refusal.class);
    }

    @Test
    void opensAccountsWithTheRolesOfTheirPeople() {
        TestAgency agency = test.agency("HCTH");

        AccountDetails head = accounts.loadUserByUsername(agency.head("HCTH"));
        assertThat(head.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_HEAD");
        assertThat(head.isEnabled()).isTrue();
        assertThat(head.displayName()).endsWith("Trưởng phòng");
        assertThat(accounts.loadUserByUsername(test.root()).getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_SYSTEM");
        assertThatThrownBy(() -> accounts.loadUserByUsername("khong.co")).isInstanceOf(UsernameNotFoundException.class);

        people.deactivate(agency.head("HCTH"), null, agency.administrator());
        assertThat(accounts.loadUserByUsername(agency.head("HCTH")).isEnabled()).isFalse();
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> organization.agency("khong-co")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> organization.person("khong-co")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> organization.unit(-1)).isInstanceOf(Refusal.class);
    }

    private static void signIn(String person) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, "", AuthorityUtils.NO_AUTHORITIES));
    }
}
