package vn.cchc.remediation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.document.Samples;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.Programmes;
import vn.cchc.plan.ReformDomain;
import vn.cchc.remediation.FoundShortcomings;
import vn.cchc.remediation.LineState;
import vn.cchc.remediation.domain.RemediationReading;
import vn.cchc.remediation.process.LineProcess;
import vn.cchc.remediation.process.RemedyDesk;
import vn.cchc.shared.Texts;
import vn.cchc.testing.Browser;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.SignedInAs;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Remediation and the inspection programme in a real browser: on a desk, on a phone, by screen readers. */
@CchcTest
class RemediationIT {

    @LocalServerPort
    private int port;

    @Autowired
    private RemedyDesk desk;

    @Autowired
    private FoundShortcomings found;

    @Autowired
    private RemediationReading reading;

    @Autowired
    private Programmes programmes;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Texts texts;

    private Browser browser;
    private TestAgency agency;
    private long remediation;
    private long line;

    @BeforeEach
    void open() throws Exception {
        agency = organization.agency();
        browser = new Browser(port);
        long inspection = found.inspection(
                agency, agency.unit("TCKT"), LocalDate.now().plusDays(30), "Niêm yết thủ tục", "Trả kết quả đúng hạn");
        found.conclude(agency, inspection);
        remediation = found.remediation(inspection, agency.unit("TCKT"));
        line = reading.lines(remediation).get(0).id();
        desk.agree(agency, "TCKT", line, LocalDate.now().plusDays(20));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void everyPageIsAccessibleAndFitsAPhone() {
        long programme = SignedInAs.as(agency.coordinator(), () -> {
            long id = programmes.begin(agency.id(), 2026, "Kế hoạch kiểm tra", "", agency.unit("HCTH"));
            programmes.plan(
                    id,
                    agency.unit("TCKT"),
                    InspectionKind.PLANNED,
                    InspectionMethod.ON_SITE,
                    Set.of(ReformDomain.PROCEDURES),
                    "Niêm yết",
                    12);
            return id;
        });
        look(agency.head("TCKT"), "/remediations", "/remediations/" + remediation);
        look(agency.leader(), "/remediations", "/remediations/" + remediation);
        look(agency.coordinator(), "/inspections/programmes", "/inspections/programmes/" + programme);
    }

    @Test
    void anOfficerPutsEvidenceOnThePageAndReportsInTasklistOnAPhone() {
        Page phone = browser.personOnPhone(agency.officer("TCKT"), TestOrganization.PASSWORD);
        phone.navigate("/remediations/" + remediation);
        phone.setInputFiles("#file-" + line, new FilePayload("Biên bản.pdf", "application/pdf", Samples.pdf()));
        phone.getByText(texts.get("remediation.action.add-evidence")).first().click();
        phone.getByText(texts.get("remediation.done.evidence-added")).waitFor();
        String task = desk.task(LineProcess.KEY, line, LineProcess.FIX_FINDING).getId();
        phone.navigate("/camunda/app/tasklist/default/#/?task=" + task);
        phone.getByText("Biên bản.pdf").first().waitFor();
        phone.locator("textarea").first().fill("Đã niêm yết đầy đủ");
        phone.locator("button[ng-click='complete()']:not([disabled])").click();

        phone.waitForCondition(() -> reading.line(line).state() == LineState.REPORTED);
        assertThat(reading.evidence(List.of(line)).get(line)).hasSize(1);
    }

    private void look(String person, String... pages) {
        Page desktop = browser.person(person, TestOrganization.PASSWORD);
        Page phone = browser.personOnPhone(person, TestOrganization.PASSWORD);
        for (String page : pages) {
            desktop.navigate(page);
            assertThat(desktop.locator("h1").count()).as(page).isOne();
            Browser.assertAccessible(desktop);
            phone.navigate(page);
            Browser.assertAccessible(phone);
            Browser.assertNoSidewaysScroll(phone);
        }
    }
}
