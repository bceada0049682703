package vn.cchc.deadline;

import java.time.LocalDate;

/**
 * One of several days that a phrase names or that its periods end on.
 *
 * @param start first day of the period, or null when a day stands by itself
 * @param due last permitted day as the phrase states it
 * @param effectiveDue last day in practice, as in {@link Deadline#effectiveDue()}
 */
public record Occurrence(LocalDate start, LocalDate due, LocalDate effectiveDue) {}
