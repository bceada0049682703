package vn.cchc.task.event;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an event was before it was corrected.
 *
 * @param documentNumber number and symbol as they were registered, or null
 * @param happenedOn the day as it was registered
 * @param by name of who corrected it
 */
public record CorrectionView(String documentNumber, LocalDate happenedOn, String reason, String by, Instant at) {}
