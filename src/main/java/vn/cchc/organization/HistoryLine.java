package vn.cchc.organization;

import java.time.Instant;

/**
 * One act of a history as people read it.
 *
 * @param when day and time in words
 * @param who name of the person, with whom it was done for if it was for somebody else, or of the system
 * @param what the sentence that tells it
 * @param why the reason in the person's own words, or null
 */
public record HistoryLine(Instant at, String when, String who, String what, String why) {}
