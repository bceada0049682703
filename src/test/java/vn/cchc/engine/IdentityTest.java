package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.engine.grants.Grants;
import vn.cchc.engine.grants.SharedFilters;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** People, groups and tenants as the engine sees them follow from the organization. */
@CchcTest
class IdentityTest {

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filterService;

    @Autowired
    private Grants grants;

    @Autowired
    private SharedFilters filters;

    @Autowired
    private TestOrganization organizations;

    private TestAgency agency;

    @BeforeEach
    void people() {
        agency = organizations.agency("HCTH");
    }

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
    }

    @Test
    void groupsFollowFromAppointments() {
        assertThat(groupsOf(agency.head("HCTH"))).containsExactly("head." + agency.unit("HCTH"));
        assertThat(groupsOf(agency.leader())).containsExactly("leader." + agency.id());
        assertThat(groupsOf(organizations.root())).containsExactly("camunda-admin");
        assertThat(groupsOf("nobody-knows")).isEmpty();
    }

    @Test
    void membersOfAGroupAreItsHolders() {
        assertThat(identity.createUserQuery()
                        .memberOfGroup("officer." + agency.unit("HCTH"))
                        .list())
                .extracting(User::getId)
                .containsExactlyInAnyOrder(agency.officer("HCTH"), agency.colleague("HCTH"));
        assertThat(identity.createUserQuery()
                        .memberOfGroup("officer.x' or '1'='1")
                        .count())
                .isZero();
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").list())
                .extracting(User::getId)
                .contains(organizations.root());
    }

    @Test
    void aPersonsTenantsAreThePersonsAgencies() {
        assertThat(identity.createTenantQuery().userMember(agency.clerk()).list())
                .extracting(Tenant::getId)
                .containsExactly(agency.id());
        assertThat(identity.createTenantQuery().userMember("nobody-knows").list())
                .isEmpty();
    }

    @Test
    void listsArePagedAndShowPeopleOfTheOwnAgenciesOnly() {
        TestAgency other = organizations.agency("TCKT");
        identity.setAuthentication(agency.clerk(), List.of("clerk." + agency.id()), List.of(agency.id()));

        assertThat(identity.createUserQuery().listPage(0, 500))
                .extracting(User::getId)
                .contains(agency.leader())
                .doesNotContain(other.leader());
        assertThat(identity.createUserQuery().orderByUserId().asc().listPage(0, 2))
                .hasSize(2);
        assertThat(identity.createUserQuery().userId(other.leader()).count()).isOne();
    }

    @Test
    void groupsHaveVietnameseNames() {
        assertThat(identity.createGroupQuery()
                        .groupId("clerk." + agency.id())
                        .singleResult()
                        .getName())
                .isEqualTo("Văn thư Cơ quan " + agency.id());
        assertThat(identity.createGroupQuery().groupId("no-such-group").count()).isZero();
    }

    @Test
    void grantsAndFiltersAreMadeOnceHoweverOftenTheApplicationStarts() {
        long rows = authorizations.createAuthorizationQuery().count();
        long shared = filterService.createFilterQuery().count();

        grants.make();
        filters.make();

        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(rows);
        assertThat(filterService.createFilterQuery().count()).isEqualTo(shared);
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .count())
                .as("administrators' own, none per task")
                .isOne();
    }

    private List<String> groupsOf(String person) {
        return identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }
}
