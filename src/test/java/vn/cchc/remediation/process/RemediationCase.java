package vn.cchc.remediation.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.journal.Journal;
import vn.cchc.remediation.FoundShortcomings;
import vn.cchc.remediation.LineState;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.RemediationView;
import vn.cchc.remediation.Remediations;
import vn.cchc.remediation.domain.FindingFixing;
import vn.cchc.remediation.domain.RemediationReading;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** A unit in which findings were written down, and what its people do about them. */
abstract class RemediationCase {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final LocalDate DUE = LocalDate.of(2026, 7, 1);

    @Autowired
    RemedyDesk desk;

    @Autowired
    FoundShortcomings found;

    @Autowired
    TestOrganization organization;

    @Autowired
    RemediationReading reading;

    @Autowired
    FindingFixing fixing;

    @Autowired
    Remediations remediations;

    @Autowired
    Journal journal;

    @Autowired
    Clock clock;

    TestAgency agency;
    long unit;

    @BeforeEach
    void begin() {
        moveTo(TODAY);
        agency = organization.agency();
        unit = agency.unit("TCKT");
    }

    @AfterEach
    void rightTheClock() {
        ClockUtil.reset();
    }

    long open(String... criteria) {
        return concluded(found.inspection(agency, unit, LocalDate.now(clock).plusDays(30), criteria));
    }

    long concluded(long inspection) {
        found.conclude(agency, inspection);
        return found.remediation(inspection, unit);
    }

    long ended(long remediation) {
        for (long line : lines(remediation)) {
            agree(line);
            fix(line);
            accept(line);
        }
        return remediation;
    }

    void agree(long line) {
        desk.agree(agency, "TCKT", line, LocalDate.now(clock).plusDays(20));
    }

    void fix(long line) {
        desk.fix(agency, "TCKT", line);
    }

    void accept(long line) {
        desk.accept(agency, line);
    }

    List<Long> lines(long remediation) {
        return reading.lines(remediation).stream().map(LineView::id).toList();
    }

    LineState state(long line) {
        return reading.line(line).state();
    }

    RemediationView view(long remediation) {
        return reading.view(remediation);
    }

    static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class);
    }

    static void moveTo(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(instant(day).plusSeconds(8 * 3600)));
    }

    static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    static Date date(LocalDate day) {
        return Date.from(instant(day));
    }
}
