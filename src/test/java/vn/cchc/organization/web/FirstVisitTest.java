package vn.cchc.organization.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.cchc.organization.Accounts;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestOrganization;

/** The first administrator of an empty system is led to founding the first agency; rolled back afterwards. */
@CchcTest
@Transactional
class FirstVisitTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void leadsToTheFirstAgency() throws Exception {
        var root = accounts.loadUserByUsername(organizations.root());
        // what other tests left is hidden, not removed, until the rollback
        jdbc.sql("set local session_replication_role = replica").update();
        jdbc.sql("delete from agency").update();
        MockMvc pages = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();

        pages.perform(get("/organization").with(user(root))).andExpect(redirectedUrl("/organization/agency/new"));
        pages.perform(get("/organization/agency/new").with(user(root))).andExpect(status().isOk());
    }
}
