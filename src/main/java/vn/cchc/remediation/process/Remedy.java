package vn.cchc.remediation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.engine.PublishedBean;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.domain.FixCheckers;
import vn.cchc.remediation.domain.OverdueFindings;
import vn.cchc.remediation.domain.RemediationReading;

/** What the models of remediation ask about the findings. */
@Component("remedy")
@PublishedBean
public class Remedy {

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private final RemediationReading reading;
    private final OverdueFindings escalation;
    private final FixCheckers checkers;
    private final Clock clock;

    Remedy(RemediationReading reading, OverdueFindings escalation, FixCheckers checkers, Clock clock) {
        this.reading = reading;
        this.escalation = escalation;
        this.checkers = checkers;
        this.clock = clock;
    }

    /** The lines of a remediation. */
    public List<Long> lines(long remediationId) {
        return reading.lines(remediationId).stream().map(LineView::id).toList();
    }

    /** Account of who fixes a finding. */
    public String fixer(long lineId) {
        return reading.line(lineId).personId();
    }

    /** End of work of the day until which the unit wants to have fixed it. */
    public Date planned(long lineId) {
        return at(reading.line(lineId).plannedOn(), END_OF_WORK);
    }

    /** When the leader is asked: the day after the last one, or after the one on which the leader wanted to be asked again. */
    public Date overdue(long lineId) {
        return at(escalation.after(lineId).plusDays(1), LocalTime.MIDNIGHT);
    }

    /** The group that checks what a unit has fixed, when all of it may. */
    public List<String> checkerGroups(String agencyId, long unitId) {
        return checkers.groups(agencyId, unitId);
    }

    /** The people who check what a unit has fixed, when some of the group are of the unit. */
    public List<String> checkers(String agencyId, long unitId) {
        return checkers.people(agencyId, unitId);
    }

    private Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
    }
}
