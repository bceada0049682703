package vn.cchc.reminder.process;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.engine.PublishedBean;
import vn.cchc.reminder.domain.OverdueCases;
import vn.cchc.reminder.domain.ReminderAgencies;
import vn.cchc.reminder.domain.UrgingLetters;

/** What the models of reminders ask. */
@Component("reminders")
@PublishedBean
public class Reminders {

    private final ReminderAgencies agencies;
    private final UrgingLetters letters;
    private final OverdueCases cases;

    Reminders(ReminderAgencies agencies, UrgingLetters letters, OverdueCases cases) {
        this.agencies = agencies;
        this.letters = letters;
        this.cases = cases;
    }

    /** Whether civil servants work today. */
    public boolean worksToday() {
        return agencies.workToday();
    }

    /** Agencies that work today and in whose plans something is to be done. */
    public List<String> agencies() {
        return agencies.atWork();
    }

    /** Letters that were planned and have not begun. */
    public List<Long> newLetters(String agencyId) {
        return letters.planned(agencyId);
    }

    /** Cases of which the leader is asked today. */
    public List<Long> newCases(String agencyId) {
        return cases.ofToday(agencyId);
    }

    /** When the leader is asked again about a case. */
    public Date askAgain(long caseId) {
        return Date.from(cases.askAgain(caseId));
    }
}
