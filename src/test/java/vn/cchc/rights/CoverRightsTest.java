package vn.cchc.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.NewCover;
import vn.cchc.organization.Role;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who names a substitute for whom, and who calls a cover off. */
@CchcTest
class CoverRightsTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private LeaveCover leaveCover;

    @Autowired
    private Rights rights;

    @Autowired
    private Clock clock;

    @TestFactory
    Stream<DynamicTest> everybodyTriesEverything() {
        TestAgency above = organizations.agency();
        TestAgency own = organizations.below(above, "HCTH", "TCKT", "QLDA");
        String substitute = organizations.holder(own, Role.CLERK, "vanthu2", "Văn thư");
        LocalDate today = LocalDate.now(clock);
        var places = Map.of(
                "agency",
                own.id(),
                "officer",
                own.officer("HCTH"),
                "leader",
                own.leader(),
                "substitute",
                substitute,
                "days",
                "from=" + DAY.format(today.plusDays(3)) + "&to=" + DAY.format(today.plusDays(4)) + "&reason=Phép",
                "cover",
                cover(own, own.officer("HCTH"), substitute, today),
                "leaders",
                cover(own, own.leader(), substitute, today));
        var table = Rule.table("""
                GET  /account/cover                  | own: all | above: all | foreign: all
                GET  /account/cover?agency={agency}  | own: all
                POST /account/cover agency={agency}&substitute={substitute}&{days} | own: all
                POST /account/cover/{cover}/end      | own: officer, head, leader, administrator
                GET  /cover?agency={agency}          | own: head, other-head, leader, administrator
                POST /cover agency={agency}&person={officer}&substitute={substitute}&{days} | own: officer, head, leader, administrator
                POST /cover agency={agency}&person={leader}&substitute={substitute}&{days}  | own: leader, administrator
                POST /cover/{cover}/end agency={agency}   | own: officer, head, leader, administrator
                POST /cover/{leaders}/end agency={agency} | own: leader, administrator
                """, places);
        return rights.tests(table, new Rights.Agencies(own, above, organizations.agency()), List.of());
    }

    private long cover(TestAgency agency, String person, String substitute, LocalDate day) {
        return leaveCover.name(
                new NewCover(agency.id(), person, substitute, day, day, Set.of(), "Đi công tác"), person);
    }
}
