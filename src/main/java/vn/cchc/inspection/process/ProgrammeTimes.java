package vn.cchc.inspection.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.engine.PublishedBean;
import vn.cchc.inspection.ProgrammeLineState;
import vn.cchc.inspection.ProgrammeLineView;
import vn.cchc.inspection.domain.ProgrammeReading;

/** What the models of the inspection programme ask about its lines. */
@Component("programme")
@PublishedBean
public class ProgrammeTimes {

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final ProgrammeReading reading;
    private final Clock clock;

    ProgrammeTimes(ProgrammeReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** The lines that are not opened yet. */
    public List<Long> lines(long programmeId) {
        return reading.lines(programmeId).stream()
                .filter(line -> line.state() == ProgrammeLineState.PLANNED)
                .map(ProgrammeLineView::id)
                .toList();
    }

    /** When the coordinator is asked to open the inspection: in the morning of the first day of its month. */
    public Date begins(long lineId) {
        return at(month(lineId).atDay(1), MORNING);
    }

    /** Until when it is in time: the end of work of the last day of its month. */
    public Date ends(long lineId) {
        return at(month(lineId).atEndOfMonth(), END_OF_WORK);
    }

    private YearMonth month(long lineId) {
        ProgrammeLineView line = reading.line(lineId);
        return YearMonth.of(reading.view(line.programmeId()).year(), line.month());
    }

    private Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
    }
}
