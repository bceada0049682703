package vn.cchc.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.engine.OpenTasks;
import vn.cchc.remediation.FoundShortcomings;
import vn.cchc.remediation.domain.RemediationReading;
import vn.cchc.remediation.process.LineProcess;
import vn.cchc.remediation.process.RemedyDesk;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who may do what about the findings of a unit. The unit is HCTH. */
@CchcTest
class RemediationRightsTest {

    private static final LocalDate DUE = LocalDate.now().plusDays(30);

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private FoundShortcomings found;

    @Autowired
    private RemediationReading reading;

    @Autowired
    private RemedyDesk desk;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private Rights rights;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency own;
    private Rights.Agencies agencies;

    @BeforeEach
    void found() {
        TestAgency above = organizations.agency();
        own = organizations.below(above, "HCTH", "TCKT", "QLDA");
        agencies = new Rights.Agencies(own, above, organizations.agency());
    }

    @TestFactory
    Stream<DynamicTest> whileTheUnitAnswers() {
        long remediation = remediation();
        long line = line(remediation);
        return tests("""
                GET  /remediations                                       | own: all | above: all | foreign: all
                GET  /remediations/{remediation}                         | own: officer, head, leader, coordinator, inspector
                GET  /remediations/{remediation}?print                   | own: officer, head, leader, coordinator, inspector
                GET  /remediations/{remediation}/picture                 | own: officer, head, leader, coordinator, inspector
                POST /remediations/{remediation}/cancel reason=Vì        | own: leader
                TAKE answer-finding                                      | own: head
                """, remediation, line);
    }

    @TestFactory
    Stream<DynamicTest> whileTheUnitFixes() {
        long remediation = remediation();
        long line = fixing(remediation);
        return tests("""
                FILE /remediations/{remediation}/lines/{line}/evidence   | own: officer, head
                POST /remediations/{remediation}/lines/{line}/person person={officer}&reason=Vì | own: head
                TAKE fix-finding                                         | own: officer
                """, remediation, line);
    }

    @TestFactory
    Stream<DynamicTest> whileSomebodyChecks() {
        long remediation = remediation();
        long line = fixing(remediation);
        desk.fix(own, "HCTH", line);
        return tests("TAKE check-fix | own: inspector", remediation, line);
    }

    @TestFactory
    Stream<DynamicTest> whileALeaderWeighsAnObjection() {
        long remediation = remediation();
        long line = line(remediation);
        desk.ofLine(
                line, own.head("HCTH"), LineProcess.ANSWER_FINDING, "stance", "not-agreed", "reason", "Đã niêm yết");
        return tests("TAKE decide-objection | own: leader", remediation, line);
    }

    @TestFactory
    Stream<DynamicTest> whenAllIsDone() {
        long remediation = remediation();
        jdbc.sql("update remediation set state = 'DONE' where id = ?")
                .param(remediation)
                .update();
        return tests("""
                GET  /remediations/{remediation}                         | own: all | above: leader, coordinator
                GET  /remediations/{remediation}?print                   | own: all | above: leader, coordinator
                """, remediation, line(remediation));
    }

    private Stream<DynamicTest> tests(String table, long remediation, long line) {
        var places = Map.of("remediation", remediation, "line", line, "officer", own.officer("HCTH"));
        return rights.tests(
                Rule.table(table, places), agencies, openTasks.of(LineProcess.KEY, List.of(String.valueOf(line))));
    }

    private long remediation() {
        long unit = own.unit("HCTH");
        long inspection = found.inspection(own, unit, DUE, "Niêm yết thủ tục");
        found.conclude(own, inspection);
        return found.remediation(inspection, unit);
    }

    private long line(long remediation) {
        return reading.lines(remediation).get(0).id();
    }

    private long fixing(long remediation) {
        long line = line(remediation);
        desk.agree(own, "HCTH", line, DUE.minusDays(5));
        return line;
    }
}
