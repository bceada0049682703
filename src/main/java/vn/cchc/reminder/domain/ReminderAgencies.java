package vn.cchc.reminder.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.deadline.Calendars;

/** Whom the morning round visits. */
@Component
public class ReminderAgencies {

    private final OpenItems openItems;
    private final Calendars calendars;
    private final Clock clock;

    ReminderAgencies(OpenItems openItems, Calendars calendars, Clock clock) {
        this.openItems = openItems;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Agencies that work today and in whose plans something is to be done, or whose leaders are being asked. */
    @Transactional(readOnly = true)
    public List<String> atWork() {
        LocalDate today = LocalDate.now(clock);
        return openItems.agencies().stream()
                .filter(agency -> calendars.of(agency).worksOn(today))
                .toList();
    }

    /** Whether the country works today, or a province does on a day of its own. */
    @Transactional(readOnly = true)
    public boolean workToday() {
        return calendars.of(null).worksOn(LocalDate.now(clock)) || !atWork().isEmpty();
    }
}
