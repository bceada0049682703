package vn.cchc.report.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Calendars;
import vn.cchc.engine.Limits;

/** The moments at which parts and reports are due. Offices close at 17:00 and begin at 8:00. */
@Component
public class ReportDeadlines {

    /** Row of the table of limits: working days for a part whose common last day has passed or is too near. */
    static final String PART = "report-part";

    private static final String REMIND = "report-remind";
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final ReportBook book;
    private final Limits limits;
    private final Calendars calendars;
    private final Clock clock;

    ReportDeadlines(ReportBook book, Limits limits, Calendars calendars, Clock clock) {
        this.book = book;
        this.limits = limits;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The end of the part's last day; after that, of the working days that a unit gets to mend or add it. */
    public Date due(long partId) {
        ReportPart part = book.part(partId);
        Instant common = at(part.dueOn(), EVENING);
        return common.isAfter(clock.instant())
                ? Date.from(common)
                : limits.due(book.plain(part.reportId()).agencyId(), PART);
    }

    /** Some working days before that in the morning; when these have passed, on the last morning. */
    public Date remindAt(long partId) {
        Instant due = due(partId).toInstant();
        LocalDate lastDay = LocalDate.ofInstant(due, clock.getZone());
        String agency = book.plain(book.part(partId).reportId()).agencyId();
        Instant early = at(calendars.of(agency).before(lastDay, limits.workingDays(agency, REMIND)), MORNING);
        return Date.from(early.isAfter(clock.instant()) ? early : at(lastDay, MORNING));
    }

    /** The end of the last day for sending the report. */
    public Date sendBy(long reportId) {
        return Date.from(at(book.plain(reportId).view().sendBy(), EVENING));
    }

    /** The last day for units, or a later one that leaves them the working days that they need when it is too near. */
    LocalDate reachable(String agencyId, LocalDate day) {
        LocalDate earliest = calendars.of(agencyId).after(LocalDate.now(clock), limits.workingDays(agencyId, PART));
        return day.isBefore(earliest) ? earliest : day;
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }
}
