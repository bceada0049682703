package vn.cchc.remediation.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.deadline.Calendars;
import vn.cchc.engine.DueDates;
import vn.cchc.engine.EngineClock;
import vn.cchc.engine.Limits;
import vn.cchc.remediation.process.LineProcess;
import vn.cchc.shared.Refusal;

/** A finding was not fixed in time: the leader says what now. */
@Service
@Transactional
public class OverdueFindings {

    private static final String ASK_AGAIN = "remediation-urge";
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private final RemediationBook book;
    private final RemediationRights rights;
    private final Limits limits;
    private final Calendars calendars;
    private final DueDates dueDates;

    OverdueFindings(
            RemediationBook book, RemediationRights rights, Limits limits, Calendars calendars, DueDates dueDates) {
        this.book = book;
        this.rights = rights;
        this.limits = limits;
        this.calendars = calendars;
        this.dueDates = dueDates;
    }

    /** The leader gives the unit more time. */
    public void extend(long lineId, LocalDate newDay, String reason, String by) {
        RemediationLine line = ofLeader(lineId, by);
        String why = RemediationWords.required(reason, "remediation.refusal.no-reason");
        if (newDay == null) {
            throw Refusal.invalid("remediation.refusal.no-day");
        }
        line.extend(newDay, book.today());
        dueDates.move(
                LineProcess.KEY,
                String.valueOf(lineId),
                LineProcess.FIX_FINDING,
                newDay.atTime(END_OF_WORK).atZone(EngineClock.ZONE).toInstant());
        book.tell(line, "extended", by, why, RemediationBook.DAY.format(newDay));
    }

    /** The leader urges the unit, and is asked again some working days later. */
    public void urge(long lineId, String words, String by) {
        RemediationLine line = ofLeader(lineId, by);
        String said = RemediationWords.required(words, "remediation.refusal.no-reason");
        String agency = line.remediation().agencyId();
        line.urge(calendars.of(agency).after(book.today(), limits.workingDays(agency, ASK_AGAIN)));
        book.tell(line, "urged", by, said);
    }

    /** The leader closes the finding without its being fixed. */
    public void close(long lineId, String reason, String by) {
        RemediationLine line = ofLeader(lineId, by);
        String why = RemediationWords.required(reason, "remediation.refusal.no-reason");
        line.close(why, by, book.today());
        book.tell(line, "closed", by, why);
    }

    /** Last day after which the leader is asked about a finding. */
    @Transactional(readOnly = true)
    public LocalDate after(long lineId) {
        return book.line(lineId).escalatesAfter();
    }

    private RemediationLine ofLeader(long lineId, String by) {
        RemediationLine line = book.working(lineId);
        rights.requireLeader(by, line.remediation().agencyId());
        return line;
    }
}
