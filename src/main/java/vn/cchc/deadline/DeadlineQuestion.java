package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A phrase to be read, with what is known around it.
 *
 * @param phrase as the plan prints it; null and blanks count as no phrase
 * @param planYear the year of the plan, for phrases that name none
 * @param issuedOn the day on which the plan was issued, or null while it is not
 * @param events days of events that have happened, by the words in which phrases name them; how the words are spelled
 *     does not matter, see {@link #eventKey}
 */
public record DeadlineQuestion(String phrase, int planYear, LocalDate issuedOn, Map<String, LocalDate> events) {

    public DeadlineQuestion {
        if (!events.isEmpty()) {
            Map<String, LocalDate> byKey = new HashMap<>();
            events.forEach((words, day) -> byKey.put(eventKey(words), day));
            byKey.remove("");
            events = Map.copyOf(byKey);
        }
    }

    /** A phrase of which nothing else is known. */
    public static DeadlineQuestion of(String phrase, int planYear) {
        return new DeadlineQuestion(phrase, planYear, null, Map.of());
    }

    /**
     * The form in which names of events are compared: letter case, spacing, composed letters, the place of the tone, i for
     * y, words such as "sau khi", "được", and the common slip "sáp xếp" do not tell them apart.
     */
    public static String eventKey(String words) {
        return EventName.key(words);
    }

    /** @return the day of the event, or null when it is not known */
    LocalDate day(String event) {
        if (issuedOn != null && EventName.isOwnIssue(event)) {
            return issuedOn;
        }
        return events.isEmpty() ? null : events.get(eventKey(event));
    }
}
