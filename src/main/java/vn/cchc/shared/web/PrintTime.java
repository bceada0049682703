package vn.cchc.shared.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Tells papers when they were printed, for what they show goes on changing. */
@Component("printTime")
public class PrintTime {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");

    private final Clock clock;

    PrintTime(Clock clock) {
        this.clock = clock;
    }

    /** This moment, e.g. "14:05, 03/02/2026". */
    public String words() {
        return WHEN.format(LocalDateTime.now(clock));
    }
}
