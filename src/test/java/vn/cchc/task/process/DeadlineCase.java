package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.plan.TestPlan.item;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.cchc.deadline.Calendars;
import vn.cchc.shared.Refusal;
import vn.cchc.task.DeadlineOrders;
import vn.cchc.task.WorkOrders;
import vn.cchc.task.Workshop;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Work on rows with last days: given to units, made late, or refused. */
abstract class DeadlineCase {

    @Autowired
    Workshop workshop;

    @Autowired
    DeadlineOrders orders;

    @Autowired
    WorkOrders workOrders;

    @Autowired
    Calendars calendars;

    @Autowired
    TestOrganization organizations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    TestAgency agency;

    @BeforeEach
    void open() {
        agency = organizations.agency();
        workshop.open();
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    long assigned(String product, String deadline) {
        long row = workshop.begun(agency, item(product, deadline, "Phòng HCTH"));
        workshop.assign(row, agency, "HCTH");
        return row;
    }

    boolean overdueNoted(long item) {
        return jdbc.sql("select overdue_noted_at is not null from work_item where id = ?")
                .param(item)
                .query(Boolean.class)
                .single();
    }

    static void refused(Runnable useCase, String key) {
        assertThatThrownBy(useCase::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
