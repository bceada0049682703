package vn.cchc.task.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.deadline.DeadlineQuestion;
import vn.cchc.shared.CleanText;
import vn.cchc.shared.Refusal;

/**
 * What a person says of an event that has happened.
 *
 * @param agencyId the agency that it concerns, with all agencies below it
 * @param names what plans call it, the usual name first
 * @param documentNumber number and symbol of the document that is the event, or null
 * @param happenedOn its day
 * @param note more words, or null
 */
public record NewEvent(String agencyId, List<String> names, String documentNumber, LocalDate happenedOn, String note) {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 1000;

    /** Most characters of the document's number and symbol. */
    public static final int LONGEST_NUMBER = 100;

    /** Most characters of notes and reasons. */
    public static final int LONGEST_NOTE = 1000;

    private static final int MOST_NAMES = 20;

    /** @throws Refusal when a text is missing, too long, or names nothing */
    public NewEvent {
        names = cleaned(names);
        documentNumber = bounded(documentNumber, LONGEST_NUMBER);
        note = bounded(note, LONGEST_NOTE);
        if (happenedOn == null) {
            throw Refusal.invalid("task.refusal.event-day");
        }
    }

    /** The names in the form in which they are compared. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        names.forEach(name -> keys.add(DeadlineQuestion.eventKey(name)));
        return keys;
    }

    private static List<String> cleaned(List<String> names) {
        List<String> kept = new ArrayList<>();
        for (String raw : names) {
            String name = bounded(raw, LONGEST_NAME);
            if (name != null) {
                if (DeadlineQuestion.eventKey(name).isEmpty()) {
                    throw Refusal.invalid("task.refusal.event-name", name);
                }
                kept.add(name);
            }
        }
        if (kept.isEmpty()) {
            throw Refusal.invalid("task.refusal.event-unnamed");
        }
        if (kept.size() > MOST_NAMES) {
            throw Refusal.invalid("task.refusal.event-names", MOST_NAMES);
        }
        return List.copyOf(kept);
    }

    static String bounded(String text, int longest) {
        String line = text == null ? "" : CleanText.line(text);
        if (line.length() > longest) {
            throw Refusal.invalid("task.refusal.too-long", longest);
        }
        return line.isEmpty() ? null : line;
    }
}
