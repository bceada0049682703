package vn.cchc.plan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import vn.cchc.deadline.DeadlineQuestion;
import vn.cchc.shared.Refusal;

/** Takes a question about a deadline out of JSON; what is wrong with it is said in one sentence about the field. */
final class DeadlineQuestions {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Set<String> FIELDS = Set.of("phrase", "planYear", "issuedOn", "events");

    private DeadlineQuestions() {}

    /** @throws Refusal saying which field is missing, unknown or no value of its sort */
    static DeadlineQuestion of(JsonNode asked) {
        if (!asked.isObject()) {
            throw Refusal.invalid("deadline.read.body");
        }
        for (Iterator<String> names = asked.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!FIELDS.contains(name)) {
                throw Refusal.invalid("deadline.read.unknown", name);
            }
        }
        JsonNode phrase = asked.path("phrase");
        if (!phrase.isTextual()) {
            throw Refusal.invalid("deadline.read.phrase");
        }
        return new DeadlineQuestion(
                phrase.textValue(), year(asked.path("planYear")), issuedOn(asked), events(asked.path("events")));
    }

    private static int year(JsonNode year) {
        if (!year.isInt() || year.intValue() < FIRST_YEAR || year.intValue() > LAST_YEAR) {
            throw Refusal.invalid("deadline.read.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return year.intValue();
    }

    private static LocalDate issuedOn(JsonNode asked) {
        LocalDate day = asked.hasNonNull("issuedOn") ? day(asked.path("issuedOn")) : null;
        if (day == null && asked.hasNonNull("issuedOn")) {
            throw Refusal.invalid("deadline.read.issued");
        }
        return day;
    }

    private static Map<String, LocalDate> events(JsonNode events) {
        if (events.isMissingNode() || events.isNull()) {
            return Map.of();
        }
        if (!events.isObject()) {
            throw Refusal.invalid("deadline.read.events");
        }
        Map<String, LocalDate> days = new HashMap<>();
        for (Iterator<String> names = events.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            LocalDate day = day(events.path(name));
            if (day == null) {
                throw Refusal.invalid("deadline.read.event", name);
            }
            days.put(name, day);
        }
        return days;
    }

    /** @return null when it is no day, or one that no plan can mean */
    private static LocalDate day(JsonNode printed) {
        try {
            LocalDate day = LocalDate.parse(printed.asText());
            return day.getYear() < FIRST_YEAR - 1 || day.getYear() > LAST_YEAR + 1 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
