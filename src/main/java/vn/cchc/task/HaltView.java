package vn.cchc.task;

import java.time.LocalDate;

/**
 * The clock of a deliverable stands still.
 *
 * @param since first day on which it does
 * @param reason why
 * @param waitingFor for whom or what the work waits
 * @param due the last day in practice that it had
 */
public record HaltView(LocalDate since, String reason, String waitingFor, LocalDate due) {}
