package vn.cchc.overview.read;

import java.time.LocalDate;

/**
 * A day until which a person has to have done something.
 *
 * @param key tells it from all others and stays the same as long as it exists
 * @param title what is to be done, or the deliverable
 * @param about what it is part of, or null
 * @param link path of its page
 */
public record OwnDeadline(String key, LocalDate day, String title, String about, String link) {}
