package vn.cchc.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.testing.SignedInAs.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.calendar.CalendarChanges;
import vn.cchc.calendar.CalendarDesk;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Everybody sees the calendar; a province's is changed by the administrators of its topmost agency alone. */
@CchcTest
class CalendarRightsTest {

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private CalendarDesk desk;

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private Rights rights;

    private TestAgency above;
    private Rights.Agencies agencies;
    private long draft;

    @BeforeEach
    void aChangeIsDrafted() {
        above = organizations.agency();
        agencies =
                new Rights.Agencies(organizations.below(above, "HCTH", "TCKT", "QLDA"), above, organizations.agency());
        draft = desk.draft(above.administrator(), above.id(), LocalDate.of(2031, 7, 7));
    }

    @TestFactory
    Stream<DynamicTest> theCalendarOfAProvince() {
        return tests("""
                GET  /calendar                                 | own: all | above: all | foreign: all
                GET  /calendar?of=vn                           | own: all | above: all | foreign: all
                GET  /calendar?of={above}                      | own: all | above: all
                GET  /calendar/changes/{draft}                 | above: administrator
                GET  /calendar/changes/{draft}/progress        | above: administrator
                POST /calendar/changes of={above}              | above: administrator
                POST /calendar/changes/{draft}/days first=08/07/2031&kind=HOLIDAY&name=Lễ | above: administrator
                POST /calendar/changes/{draft}/remove day=07/07/2031 | above: administrator
                POST /calendar/changes/{draft}/leave day=07/07/2031 | above: administrator
                FILE /calendar/changes/{draft}/import only=true | above: administrator
                POST /calendar/changes/{draft}/check           | above: administrator
                POST /calendar/changes/{draft}/apply           | above: administrator
                POST /calendar/changes/{draft}/discard         | above: administrator
                """);
    }

    @TestFactory
    Stream<DynamicTest> theCalendarOfTheCountryAndOfAnAgencyThatIsNoProvince() {
        return tests("""
                POST /calendar/changes of=vn
                POST /calendar/changes of={own}
                """);
    }

    @Test
    void theCountrysIsForThoseWhoAdministerTheWholeSystem() {
        String root = organizations.root();

        long country = as(root, () -> changes.open(null));

        assertThat(as(root, () -> changes.view(country)).province()).isNull();
        assertThat(as(root, () -> changes.view(draft)).province()).isEqualTo(above.id());
        as(root, () -> {
            changes.discard(country);
            return null;
        });
    }

    private Stream<DynamicTest> tests(String table) {
        var places = Map.of("above", above.id(), "own", agencies.own().id(), "draft", draft);
        return rights.tests(Rule.table(table, places), agencies, List.of());
    }
}
