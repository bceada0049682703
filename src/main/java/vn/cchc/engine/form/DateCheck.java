package vn.cchc.engine.form;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.cchc.engine.EngineClock;
import vn.cchc.shared.Refusal;

/** Rules of a date, a time or both, in the formats that form-js sends. */
@Component
class DateCheck {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    private final Clock clock;

    DateCheck(Clock clock) {
        this.clock = clock;
    }

    Object check(FormField field, String label, Object sent) {
        try {
            return switch (field.json().path("subtype").asText("date")) {
                case "time" -> time(sent);
                case "datetime" -> allowed(field, label, dateTime(sent));
                default ->
                    allowed(field, label, date(sent).atTime(LocalTime.MAX)).toLocalDate();
            };
        } catch (DateTimeException e) {
            throw Refusal.invalid("engine.form.date", label);
        }
    }

    private LocalDateTime allowed(FormField field, String label, LocalDateTime value) {
        if (value.getYear() < FIRST_YEAR || value.getYear() > LAST_YEAR) {
            throw Refusal.invalid("engine.form.date", label);
        }
        if (field.json().path("disallowPassedDates").asBoolean(false)
                && value.toLocalDate().isBefore(LocalDate.now(clock))) {
            throw Refusal.invalid("engine.form.past", label);
        }
        return value;
    }

    private static LocalDate date(Object sent) {
        if (sent instanceof LocalDate date) {
            return date;
        }
        if (sent instanceof Date date) {
            return LocalDate.ofInstant(date.toInstant(), EngineClock.ZONE);
        }
        return LocalDate.parse(sent.toString());
    }

    private static LocalDateTime dateTime(Object sent) {
        if (sent instanceof LocalDateTime dateTime) {
            return dateTime;
        }
        if (sent instanceof Date date) {
            return LocalDateTime.ofInstant(date.toInstant(), EngineClock.ZONE);
        }
        String text = sent.toString();
        return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                ? LocalDateTime.ofInstant(instant(text), EngineClock.ZONE)
                : LocalDateTime.parse(text);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static LocalTime time(Object sent) {
        if (sent instanceof LocalTime time) {
            return time;
        }
        String text = sent.toString();
        return text.matches("\\d\\d:\\d\\d(:\\d\\d)?")
                ? LocalTime.parse(text)
                : java.time.OffsetTime.parse(text).toLocalTime();
    }
}
