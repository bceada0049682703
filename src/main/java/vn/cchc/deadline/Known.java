package vn.cchc.deadline;

import java.time.LocalDate;

/** What the reader knows beside the words of the phrase. */
record Known(DeadlineQuestion question, WorkingCalendar calendar) {

    int planYear() {
        return question.planYear();
    }

    /** @return the day of the event, or null when it is not known */
    LocalDate day(String event) {
        return question.day(event);
    }
}
